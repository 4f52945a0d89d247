package io.github.ocop.naive;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Rates a dossier under 26/2026 by reading the rules from top to bottom, with no regard to speed. It shares no code with
 * the library, only the criteria files, so that a difference between the two answers is an error in one of them.
 *
 * <p>Council settings are the defaults: star minimums and the zero rule of set 16 by majority of the sheets.
 */
public final class NaiveRating {

    private static final String FOLDER = "/io/github/ocop/rulebook/qd-26-2026/";

    private static final Map<Integer, JsonNode> SETS = new ConcurrentHashMap<>();

    private NaiveRating() {}

    /** Returns the answer as a map of the wire's fields (without id), e.g. outcome, points, total, ... */
    public static Map<String, Object> rate(JsonNode dossier) {
        int setNumber = dossier.get("product").get("criteriaSet").intValue();
        JsonNode set = set(setNumber);
        String subjectKind = dossier.get("subject").get("kind").textValue();
        List<JsonNode> sheets = sheets(dossier);

        for (JsonNode sheet : sheets) {
            Set<String> faults = sheetFaults(setNumber, sheet);
            if (!faults.isEmpty()) {
                throw new IllegalArgumentException("not a dossier to rate: " + faults);
            }
        }

        if (!mayRegister(subjectKind, setNumber)) {
            return notRated(setNumber, "INELIGIBLE", List.of("subject"));
        }
        List<String> rejected = groundsFound(set, dossier, "DISQUALIFIED");
        if (!rejected.isEmpty()) {
            return notRated(setNumber, "DISQUALIFIED", rejected);
        }
        List<String> notAssessed = groundsFound(set, dossier, "NOT_ASSESSED");
        if (!notAssessed.isEmpty()) {
            return notRated(setNumber, "NOT_ASSESSED", notAssessed);
        }
        List<String> stopped = groundsFound(set, dossier, "STOPPED");
        if (setNumber == 16) {
            stopped.addAll(zeros(set, sheets));
        }
        if (!stopped.isEmpty()) {
            return notRated(setNumber, "STOPPED", stopped);
        }

        Fraction a;
        Fraction b;
        Fraction c;
        if (dossier.has("parts")) {
            a = statedPart(dossier, "A", 40);
            b = statedPart(dossier, "B", 25);
            c = statedPart(dossier, "C", 35);
        } else {
            a = partMean(set, "A", sheets);
            b = partMean(set, "B", sheets);
            c = partMean(set, "C", sheets);
        }
        Fraction total = a.plus(b).plus(c);
        int band = band(total);

        List<Map<String, Object>> unmet = new ArrayList<>();
        if (!dossier.has("parts")) {
            for (int star = 1; star <= band; star++) {
                unmet.addAll(unmetMinimumsOf(star, set, sheets));
            }
        }

        int stars = band;
        for (Map<String, Object> minimum : unmet) {
            int star = (Integer) minimum.get("stars");
            if (star - 1 < stars) {
                stars = star - 1;
            }
        }

        Map<String, Object> points = new LinkedHashMap<>();
        points.put("A", a.cut());
        points.put("B", b.cut());
        points.put("C", c.cut());

        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("rulebook", "qd-26-2026");
        answer.put("criteriaSet", setNumber);
        answer.put("outcome", "RATED");
        answer.put("points", points);
        answer.put("total", total.cut());
        answer.put("band", band);
        answer.put("stars", stars);
        answer.put("unmet", unmet);
        answer.put("certifiable", stars >= 3);
        answer.put("decidedBy", decidedBy(stars));
        answer.put("minimums", dossier.has("parts") ? "NOT_CHECKED" : "CHECKED");
        return answer;
    }

    /**
     * Returns the codes of all that is wrong with one sheet's choices, empty where they are valid. Any one of them may be
     * the code that is reported.
     */
    public static Set<String> sheetFaults(int criteriaSet, JsonNode choices) {
        Set<String> faults = new TreeSet<>();
        if (!choices.isObject()) {
            faults.add("WRONG_TYPE");
            return faults;
        }
        JsonNode set = set(criteriaSet);
        List<JsonNode> criteria = criteria(set);

        for (Map.Entry<String, JsonNode> choice : choices.properties()) {
            boolean known = false;
            for (JsonNode criterion : criteria) {
                if (number(criterion).equals(choice.getKey())) {
                    known = true;
                }
            }
            if (!known) {
                faults.add("UNKNOWN_CRITERION");
            }
        }

        for (JsonNode criterion : criteria) {
            JsonNode choice = choices.get(number(criterion));
            if (choice == null) {
                faults.add("MISSING_CRITERION");
                continue;
            }
            if (isYesNo(criterion)) {
                if (!choice.isBoolean()) {
                    faults.add("WRONG_TYPE");
                }
                continue;
            }
            if (!choice.isIntegralNumber()) {
                faults.add("WRONG_TYPE");
                continue;
            }
            if (!isNoBox(choice) && !isBox(criterion, choice)) {
                faults.add("UNKNOWN_OPTION");
                continue;
            }
            boolean presupposedHasZero = presupposedHasZeroPoints(set, criterion, choices);
            if (isNoBox(choice) && hasZeroPointOption(criterion) && !presupposedHasZero) {
                faults.add("UNKNOWN_OPTION");
            }
            if (presupposedHasZero && points(criterion, choice) > 0) {
                faults.add("INCONSISTENT_CHOICE");
            }
        }
        return faults;
    }

    // ---- the choices of a sheet ----

    /** Without a valid choice there, nothing says that the presupposed criterion has 0 points. */
    private static boolean presupposedHasZeroPoints(JsonNode set, JsonNode criterion, JsonNode choices) {
        if (!criterion.has("needs")) {
            return false;
        }
        JsonNode needs = criterion.get("needs");
        JsonNode presupposed = criterion(set, needs.get("criterion").textValue());
        JsonNode choice = choices.get(number(presupposed));
        if (choice == null || !choice.isIntegralNumber()) {
            return false;
        }
        if (!isNoBox(choice) && !isBox(presupposed, choice)) {
            return false;
        }
        return points(presupposed, choice) == 0;
    }

    private static boolean hasZeroPointOption(JsonNode criterion) {
        for (JsonNode option : criterion.get("options")) {
            if (option.get("points").intValue() == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNoBox(JsonNode choice) {
        return choice.bigIntegerValue().signum() == 0;
    }

    private static boolean isBox(JsonNode criterion, JsonNode choice) {
        BigInteger place = choice.bigIntegerValue();
        BigInteger last = BigInteger.valueOf(criterion.get("options").size());
        return place.compareTo(BigInteger.ONE) >= 0 && place.compareTo(last) <= 0;
    }

    private static int points(JsonNode criterion, JsonNode choice) {
        if (isYesNo(criterion)) {
            return choice.booleanValue() ? criterion.get("points").intValue() : 0;
        }
        if (isNoBox(choice)) {
            return 0;
        }
        JsonNode option = criterion.get("options").get(choice.intValue() - 1);
        return option.get("points").intValue();
    }

    // ---- the council ----

    private static List<JsonNode> sheets(JsonNode dossier) {
        List<JsonNode> sheets = new ArrayList<>();
        if (dossier.has("sheets")) {
            for (JsonNode sheet : dossier.get("sheets")) {
                sheets.add(sheet.get("choices"));
            }
        }
        return sheets;
    }

    private static Fraction mean(JsonNode criterion, List<JsonNode> sheets) {
        Fraction sum = Fraction.of(0);
        for (JsonNode choices : sheets) {
            sum = sum.plus(Fraction.of(points(criterion, choices.get(number(criterion)))));
        }
        return sum.dividedBy(sheets.size());
    }

    private static Fraction partMean(JsonNode set, String partName, List<JsonNode> sheets) {
        Fraction sum = Fraction.of(0);
        for (JsonNode part : set.get("parts")) {
            if (part.get("part").textValue().equals(partName)) {
                for (JsonNode heading : part.get("headings")) {
                    for (JsonNode criterion : heading.get("criteria")) {
                        sum = sum.plus(mean(criterion, sheets));
                    }
                }
            }
        }
        return sum;
    }

    private static Fraction statedPart(JsonNode dossier, String partName, int maximum) {
        Fraction part = Fraction.parse(dossier.get("parts").get(partName).textValue());
        if (!part.isAtLeast(0) || part.isMoreThan(maximum)) {
            throw new IllegalArgumentException("not a dossier to rate: part " + partName);
        }
        return part;
    }

    private static List<Map<String, Object>> unmetMinimumsOf(int star, JsonNode set, List<JsonNode> sheets) {
        List<Map<String, Object>> unmet = new ArrayList<>();
        for (JsonNode criterion : criteria(set)) {
            if (isYesNo(criterion)) {
                continue;
            }
            for (JsonNode option : criterion.get("options")) {
                if (!option.has("minimumFor") || option.get("minimumFor").intValue() != star) {
                    continue;
                }
                int required = option.get("points").intValue();
                int reachedBy = 0;
                for (JsonNode choices : sheets) {
                    if (points(criterion, choices.get(number(criterion))) >= required) {
                        reachedBy++;
                    }
                }
                if (!isMajority(reachedBy, sheets.size())) {
                    Map<String, Object> minimum = new LinkedHashMap<>();
                    minimum.put("stars", star);
                    minimum.put("criterion", number(criterion));
                    minimum.put("required", required);
                    minimum.put("awarded", mean(criterion, sheets).cut());
                    minimum.put("reachedBy", reachedBy);
                    minimum.put("of", sheets.size());
                    unmet.add(minimum);
                }
            }
        }
        return unmet;
    }

    private static boolean isMajority(int some, int all) {
        return some + some > all;
    }

    // ---- what bars a product ----

    private static boolean mayRegister(String subjectKind, int setNumber) {
        List<String> always = List.of(
                "COOPERATIVE",
                "COOPERATIVE_GROUP",
                "SMALL_MEDIUM_ENTERPRISE",
                "FARM",
                "PRODUCTION_HOUSEHOLD",
                "REGISTERED_HOUSEHOLD");
        List<String> forTourism = List.of("ASSOCIATION", "MANAGEMENT_CENTRE", "EQUIVALENT_BODY");
        if (setNumber == 26 && forTourism.contains(subjectKind)) {
            return true;
        }
        return always.contains(subjectKind);
    }

    private static List<String> groundsFound(JsonNode set, JsonNode dossier, String bar) {
        List<String> header = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (JsonNode ground : set.get("grounds")) {
            String finding = ground.get("finding").textValue();
            if (ground.get("bar").textValue().equals(bar) && isFound(dossier, finding)) {
                if (finding.equals("header")) {
                    header.add(finding);
                } else {
                    others.add(finding);
                }
            }
        }
        header.addAll(others);
        return header;
    }

    private static boolean isFound(JsonNode dossier, String finding) {
        if (dossier.has("findings")) {
            for (JsonNode found : dossier.get("findings")) {
                if (found.textValue().equals(finding)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The zero rule needs sheets: part results alone do not show which criterion got nothing. */
    private static List<String> zeros(JsonNode set, List<JsonNode> sheets) {
        List<String> zeros = new ArrayList<>();
        for (String number : List.of("6.1", "6.2", "6.3", "6.4")) {
            JsonNode criterion = criterion(set, number);
            int zeroSheets = 0;
            for (JsonNode choices : sheets) {
                if (points(criterion, choices.get(number)) == 0) {
                    zeroSheets++;
                }
            }
            if (isMajority(zeroSheets, sheets.size())) {
                zeros.add(number);
            }
        }
        return zeros;
    }

    private static Map<String, Object> notRated(int setNumber, String outcome, List<String> grounds) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("rulebook", "qd-26-2026");
        answer.put("criteriaSet", setNumber);
        answer.put("outcome", outcome);
        answer.put("grounds", grounds);
        return answer;
    }

    // ---- stars ----

    private static int band(Fraction total) {
        if (total.isAtLeast(90)) {
            return 5;
        }
        if (total.isAtLeast(70)) {
            return 4;
        }
        if (total.isAtLeast(50)) {
            return 3;
        }
        if (total.isAtLeast(30)) {
            return 2;
        }
        return 1;
    }

    private static String decidedBy(int stars) {
        if (stars == 5) {
            return "MINISTRY";
        }
        if (stars == 4 || stars == 3) {
            return "PROVINCE";
        }
        return null;
    }

    // ---- the criteria files ----

    private static List<JsonNode> criteria(JsonNode set) {
        List<JsonNode> criteria = new ArrayList<>();
        for (JsonNode part : set.get("parts")) {
            for (JsonNode heading : part.get("headings")) {
                for (JsonNode criterion : heading.get("criteria")) {
                    criteria.add(criterion);
                }
            }
        }
        return criteria;
    }

    private static JsonNode criterion(JsonNode set, String number) {
        for (JsonNode criterion : criteria(set)) {
            if (number(criterion).equals(number)) {
                return criterion;
            }
        }
        throw new IllegalStateException("no criterion " + number);
    }

    private static String number(JsonNode criterion) {
        return criterion.get("number").textValue();
    }

    private static boolean isYesNo(JsonNode criterion) {
        return criterion.get("choose").textValue().equals("YES_NO");
    }

    private static JsonNode set(int number) {
        return SETS.computeIfAbsent(number, absent -> {
            JsonNode file = read("instrument.json").get("criteria").get(absent - 1);
            JsonNode set = read("criteria/" + file.textValue());
            if (set.get("set").intValue() != absent) {
                throw new IllegalStateException(file + " is not set " + absent);
            }
            return set;
        });
    }

    private static JsonNode read(String file) {
        try (InputStream in = NaiveRating.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new FileNotFoundException(FOLDER + file);
            }
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An exact number, its denominator above 0. It is never reduced: nothing here looks at the terms themselves. */
    private record Fraction(BigInteger numerator, BigInteger denominator) {

        static Fraction of(int whole) {
            return new Fraction(BigInteger.valueOf(whole), BigInteger.ONE);
        }

        static Fraction parse(String decimal) {
            int point = decimal.indexOf('.');
            if (point < 0) {
                return new Fraction(new BigInteger(decimal), BigInteger.ONE);
            }
            String digits = decimal.substring(0, point) + decimal.substring(point + 1);
            int decimals = decimal.length() - point - 1;
            return new Fraction(new BigInteger(digits), BigInteger.TEN.pow(decimals));
        }

        Fraction plus(Fraction other) {
            return new Fraction(
                    numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                    denominator.multiply(other.denominator));
        }

        Fraction dividedBy(int divisor) {
            return new Fraction(numerator, denominator.multiply(BigInteger.valueOf(divisor)));
        }

        boolean isAtLeast(int whole) {
            return numerator.compareTo(denominator.multiply(BigInteger.valueOf(whole))) >= 0;
        }

        boolean isMoreThan(int whole) {
            return numerator.compareTo(denominator.multiply(BigInteger.valueOf(whole))) > 0;
        }

        /** Cut, not rounded, to two decimals. Points are never negative, so cutting is the integer quotient. */
        String cut() {
            BigInteger hundred = BigInteger.valueOf(100);
            BigInteger hundredths = numerator.multiply(hundred).divide(denominator);
            BigInteger whole = hundredths.divide(hundred);
            int rest = hundredths.mod(hundred).intValue();
            return whole + "." + rest / 10 + rest % 10;
        }
    }
}
