package io.github.ocop.naive;

import java.math.BigInteger;

/** An exact number, for a checker that shares no arithmetic with the library. */
record Fraction(BigInteger over, BigInteger under) implements Comparable<Fraction> {
    static final Fraction ZERO = of(0);

    static Fraction of(long whole) {
        return new Fraction(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    static Fraction parse(String text) {
        String[] halves = text.split("/", -1);
        return new Fraction(new BigInteger(halves[0]), halves.length == 1 ? BigInteger.ONE : new BigInteger(halves[1]));
    }

    Fraction plus(Fraction other) {
        return new Fraction(over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
    }

    String cut() {
        BigInteger hundredths = over.multiply(BigInteger.valueOf(100)).divide(under);
        BigInteger[] parts = hundredths.divideAndRemainder(BigInteger.valueOf(100));
        return "%s.%02d".formatted(parts[0], parts[1].intValue());
    }

    @Override
    public int compareTo(Fraction other) {
        return over.multiply(other.under).compareTo(other.over.multiply(under));
    }
}
