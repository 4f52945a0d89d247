package io.github.ocop.certificate;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** Why a certificate is taken away (các trường hợp thu hồi): the six points of clause 8.1 of 26/2026/QĐ-TTg. */
public enum RevocationGround {
    /** Untruthful information or forged papers in the registration. */
    UNTRUTHFUL("8.1.a"),
    /** The product no longer meets the criteria. */
    CRITERIA_NOT_MET("8.1.b"),
    /** The product breaks the law on quality, food safety, environment, intellectual property, labels or another. */
    LAW_BROKEN("8.1.c"),
    /** The OCOP mark is used so as to mislead. */
    MARK_MISUSED("8.1.d"),
    /** The subject no longer makes the product. */
    CEASED("8.1.đ"),
    /** Another case, on the conclusion and proposal of a competent body. */
    OTHER("8.1.e");

    private final String clause;

    RevocationGround(String clause) {
        this.clause = clause;
    }

    /** {@return the clause, which is how the wire names the ground} */
    public String clause() {
        return clause;
    }

    /**
     * {@return the ground of a clause, or nothing where the clause is none}
     *
     * @param clause the letters of the point, as 8.1 prints it
     */
    public static Optional<RevocationGround> find(String clause) {
        return Arrays.stream(values())
                .filter(ground -> ground.clause.equals(clause))
                .findFirst();
    }

    /**
     * {@return the ground of a clause}
     *
     * @param clause the letters of the point, as 8.1 prints it
     * @throws IllegalArgumentException if the clause is none
     */
    public static RevocationGround parse(String clause) {
        return find(clause)
                .orElseThrow(() -> new IllegalArgumentException(
                        "ground: expected one of " + clauses() + ", given '" + clause + "'"));
    }

    /** {@return the clauses of all grounds, as a message lists them} */
    public static String clauses() {
        return Arrays.stream(values()).map(RevocationGround::clause).collect(Collectors.joining(", "));
    }
}
