package io.github.ocop.naive;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
 * Rates a dossier under the five decisions by reading the rules from top to bottom, with no regard to speed. It shares no
 * code with the library, only the data files of instruments, criteria and 781's minimums, so that a difference between the
 * two answers is an error in one of them.
 *
 * <p>Council settings are the defaults: star minimums and zero rules by majority of the sheets.
 */
public final class NaiveRating {

    private static final String FOLDER = "/io/github/ocop/rulebook/";

    private static final Map<String, JsonNode> SETS = new ConcurrentHashMap<>();

    private NaiveRating() {}

    /** Returns the answer as a map of the wire's fields (without id), e.g. outcome, points, total, ... */
    public static Map<String, Object> rate(JsonNode dossier) {
        return rate(dossier, false);
    }

    /**
     * Returns the answer where a star mark on a criterion as a whole asks for its best option, or, as is adopted, for any
     * with points.
     */
    static Map<String, Object> rate(JsonNode dossier, boolean wholeMarkAsksForBest) {
        String rulebook = rulebook(dossier);
        int setNumber = dossier.get("product").get("criteriaSet").intValue();
        JsonNode set = set(rulebook, setNumber);
        String subjectKind = dossier.get("subject").get("kind").textValue();
        List<JsonNode> sheets = sheets(dossier);

        Set<String> faults = new TreeSet<>();
        for (JsonNode sheet : sheets) {
            faults.addAll(sheetFaults(rulebook, setNumber, sheet));
        }
        if (dossier.has("parts")) {
            faults.addAll(partFaults(dossier));
        }
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException("not a dossier to rate: " + faults);
        }

        if (!mayRegister(subjectKind, setNumber)) {
            return notRated(rulebook, setNumber, "INELIGIBLE", List.of("subject"));
        }
        List<String> rejected = groundsFound(set, dossier, sheets, "DISQUALIFIED");
        if (!rejected.isEmpty()) {
            return notRated(rulebook, setNumber, "DISQUALIFIED", rejected);
        }
        List<String> notAssessed = groundsFound(set, dossier, sheets, "NOT_ASSESSED");
        if (!notAssessed.isEmpty()) {
            return notRated(rulebook, setNumber, "NOT_ASSESSED", notAssessed);
        }
        List<String> stopped = groundsFound(set, dossier, sheets, "STOPPED");
        if (!stopped.isEmpty()) {
            return notRated(rulebook, setNumber, "STOPPED", stopped);
        }

        Fraction a;
        Fraction b;
        Fraction c;
        if (dossier.has("parts")) {
            a = statedPart(dossier, "A");
            b = statedPart(dossier, "B");
            c = statedPart(dossier, "C");
        } else {
            a = partMean(set, "A", sheets);
            b = partMean(set, "B", sheets);
            c = partMean(set, "C", sheets);
        }
        Fraction total = a.plus(b).plus(c);
        int band = band(total);

        List<Map<String, Object>> unmet = new ArrayList<>();
        if (!dossier.has("parts") && !rulebook.equals("qd-1048-2019")) {
            for (int star = 1; star <= band; star++) {
                unmet.addAll(unmetMinimumsOf(star, set, sheets, wholeMarkAsksForBest));
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
        answer.put("rulebook", rulebook);
        answer.put("criteriaSet", setNumber);
        answer.put("outcome", "RATED");
        answer.put("points", points);
        answer.put("total", total.cut());
        answer.put("band", band);
        answer.put("stars", stars);
        answer.put("unmet", unmet);
        answer.put("certifiable", stars >= 3);
        answer.put("decidedBy", decidedBy(rulebook, stars));
        answer.put("minimums", dossier.has("parts") ? "NOT_CHECKED" : minimumsHeld(rulebook));
        if (isInTransition(dossier)) {
            answer.put("finishBy", lastDayOfTransition(dossier));
        }
        return answer;
    }

    /**
     * Returns the codes of all that is wrong with one sheet's choices, empty where they are valid. Any one of them may be
     * the code that is reported.
     */
    static Set<String> sheetFaults(String rulebook, int criteriaSet, JsonNode choices) {
        Set<String> faults = new TreeSet<>();
        if (!choices.isObject()) {
            faults.add("WRONG_TYPE");
            return faults;
        }
        JsonNode set = set(rulebook, criteriaSet);
        if (set.has("incomplete")) {
            faults.add("INCOMPLETE_SET");
            return faults;
        }
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

    /** Returns the code of what is wrong with the part results, empty where they can be rated. */
    static Set<String> partFaults(JsonNode dossier) {
        Set<String> faults = new TreeSet<>();
        for (String partName : List.of("A", "B", "C")) {
            Fraction part = statedPart(dossier, partName);
            if (!part.isAtLeast(0) || part.isMoreThan(maximum(rulebook(dossier), partName))) {
                faults.add("PART_OUT_OF_RANGE");
            }
        }
        return faults;
    }

    // ---- which decision governs ----

    /** Returns the decision that governs, or "" where none does. Days of this form are as early or late as their text. */
    static String rulebook(JsonNode dossier) {
        String filedOn = filedOn(dossier);
        if (isInTransition(dossier)) {
            boolean over = assessedOn(dossier).compareTo(lastDayOfTransition(dossier)) > 0;
            return over ? "" : "qd-1489-2025";
        }
        if (filedOn.compareTo("2026-05-22") >= 0) {
            return "qd-26-2026";
        }
        if (filedOn.compareTo("2025-07-06") >= 0) {
            return "qd-1489-2025";
        }
        if (filedOn.compareTo("2023-02-24") >= 0) {
            return assessedOn(dossier).compareTo("2025-07-06") >= 0 ? "qd-1489-2025" : "qd-148-2023";
        }
        if (filedOn.compareTo("2020-06-08") >= 0) {
            return "qd-781-2020";
        }
        if (filedOn.compareTo("2019-08-21") >= 0) {
            return "qd-1048-2019";
        }
        return "";
    }

    private static boolean isInTransition(JsonNode dossier) {
        return filedOn(dossier).compareTo("2019-08-21") >= 0
                && filedOn(dossier).compareTo("2026-05-22") < 0
                && assessedOn(dossier).compareTo("2026-05-22") >= 0;
    }

    private static String lastDayOfTransition(JsonNode dossier) {
        boolean again = dossier.get("filing").get("kind").textValue().equals("RE_RATING");
        return again ? "2026-06-22" : "2026-07-21";
    }

    private static String filedOn(JsonNode dossier) {
        return dossier.get("filing").get("filedOn").textValue();
    }

    /** Where it is not known when the dossier is assessed, nothing but the day of filing counts. */
    private static String assessedOn(JsonNode dossier) {
        return dossier.has("assessedOn") ? dossier.get("assessedOn").textValue() : filedOn(dossier);
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
        for (JsonNode part : parts(set)) {
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

    private static Fraction statedPart(JsonNode dossier, String partName) {
        return Fraction.parse(dossier.get("parts").get(partName).textValue());
    }

    private static int maximum(String rulebook, String partName) {
        boolean first = rulebook.equals("qd-1048-2019") || rulebook.equals("qd-781-2020");
        if (partName.equals("A")) {
            return first ? 35 : 40;
        }
        if (partName.equals("C")) {
            return first ? 40 : 35;
        }
        return 25;
    }

    private static List<Map<String, Object>> unmetMinimumsOf(
            int star, JsonNode set, List<JsonNode> sheets, boolean wholeMarkAsksForBest) {
        List<Map<String, Object>> unmet = new ArrayList<>();
        for (JsonNode criterion : criteria(set)) {
            List<Integer> pointsRequired = new ArrayList<>();
            if (isMarkedFor(star, criterion)) {
                pointsRequired.add(wholeMarkAsksForBest ? mostPoints(criterion) : fewestPoints(criterion));
            }
            if (!isYesNo(criterion)) {
                for (JsonNode option : criterion.get("options")) {
                    if (isMarkedFor(star, option)) {
                        pointsRequired.add(option.get("points").intValue());
                    }
                }
            }
            for (int required : pointsRequired) {
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

    /** Tells whether the mark for so many stars stands on an option, or on a criterion as a whole. */
    private static boolean isMarkedFor(int star, JsonNode optionOrCriterion) {
        return optionOrCriterion.has("minimumFor")
                && optionOrCriterion.get("minimumFor").intValue() == star;
    }

    private static int mostPoints(JsonNode criterion) {
        int most = 0;
        for (JsonNode option : criterion.get("options")) {
            if (option.get("points").intValue() > most) {
                most = option.get("points").intValue();
            }
        }
        return most;
    }

    /** Returns the fewest points of an option that has points. */
    private static int fewestPoints(JsonNode criterion) {
        int fewest = mostPoints(criterion);
        for (JsonNode option : criterion.get("options")) {
            int points = option.get("points").intValue();
            if (points > 0 && points < fewest) {
                fewest = points;
            }
        }
        return fewest;
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

    /** Returns the rejection line first, then notes found to hold and criteria at zero as they stand in the set. */
    private static List<String> groundsFound(JsonNode set, JsonNode dossier, List<JsonNode> sheets, String bar) {
        List<String> holding = new ArrayList<>();
        for (JsonNode ground : set.get("grounds")) {
            String finding = ground.get("finding").textValue();
            if (ground.get("bar").textValue().equals(bar) && isFound(dossier, finding)) {
                holding.add(finding);
            }
        }
        if (set.has("zeroStop") && set.get("zeroStop").get("bar").textValue().equals(bar)) {
            holding.addAll(zeros(set, sheets));
        }
        return holding.isEmpty() ? holding : inOrder(set, holding);
    }

    private static List<String> inOrder(JsonNode set, List<String> holding) {
        List<String> places = new ArrayList<>();
        places.add("header");
        for (JsonNode ground : set.get("grounds")) {
            // where the set itself is not known, what is known of it stands in its order all the same
            if (set.has("incomplete")) {
                places.add(ground.get("finding").textValue());
            }
        }
        for (JsonNode part : parts(set)) {
            for (JsonNode heading : part.get("headings")) {
                places.add(heading.get("number").textValue());
                for (JsonNode criterion : heading.get("criteria")) {
                    if (!places.contains(number(criterion))) {
                        places.add(number(criterion));
                    }
                }
            }
        }
        List<String> inOrder = new ArrayList<>();
        for (String place : places) {
            if (holding.contains(place)) {
                inOrder.add(place);
            }
        }
        if (inOrder.size() != holding.size()) {
            throw new IllegalStateException(holding + " are not all in " + places);
        }
        return inOrder;
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
        for (JsonNode stopping : set.get("zeroStop").get("criteria")) {
            String number = stopping.textValue();
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

    private static Map<String, Object> notRated(String rulebook, int setNumber, String outcome, List<String> grounds) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("rulebook", rulebook);
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

    private static String decidedBy(String rulebook, int stars) {
        if (stars == 5) {
            return "MINISTRY";
        }
        if (stars == 4) {
            return "PROVINCE";
        }
        if (stars == 3) {
            return rulebook.equals("qd-148-2023") ? "DISTRICT" : "PROVINCE";
        }
        return null;
    }

    private static String minimumsHeld(String rulebook) {
        if (rulebook.equals("qd-1048-2019")) {
            return "NONE";
        }
        if (rulebook.equals("qd-781-2020")) {
            return "PARTLY_HELD";
        }
        return "CHECKED";
    }

    // ---- the criteria files ----

    /** Returns the parts of a set, none where it is incomplete. */
    private static List<JsonNode> parts(JsonNode set) {
        List<JsonNode> parts = new ArrayList<>();
        if (set.has("parts")) {
            for (JsonNode part : set.get("parts")) {
                parts.add(part);
            }
        }
        return parts;
    }

    private static List<JsonNode> criteria(JsonNode set) {
        List<JsonNode> criteria = new ArrayList<>();
        for (JsonNode part : parts(set)) {
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

    private static JsonNode set(String rulebook, int number) {
        return SETS.computeIfAbsent(rulebook + " " + number, absent -> readSet(rulebook, number));
    }

    /** Reads a set of a decision: its own file, or the file of the decision that it amends with what it lays over it. */
    private static JsonNode readSet(String rulebook, int number) {
        JsonNode instrument = read(rulebook + "/instrument.json");
        for (JsonNode file : instrument.get("criteria")) {
            JsonNode set = read(rulebook + "/criteria/" + file.textValue());
            if (set.get("set").intValue() == number) {
                return set;
            }
        }
        if (!instrument.has("amends")) {
            throw new IllegalStateException(rulebook + " has no set " + number);
        }
        JsonNode set = readSet(instrument.get("amends").get("rulebook").textValue(), number);
        for (JsonNode change : instrument.get("changes")) {
            if (change.textValue().equals("minimums.json")) {
                markMinimums(set, read(rulebook + "/minimums.json"), number);
            }
        }
        return set;
    }

    private static void markMinimums(JsonNode set, JsonNode file, int number) {
        for (JsonNode minimum : file.get("minimums")) {
            if (minimum.get("set").intValue() == number) {
                JsonNode criterion = criterion(set, minimum.get("criterion").textValue());
                JsonNode option =
                        criterion.get("options").get(minimum.get("option").intValue() - 1);
                ((ObjectNode) option).put("minimumFor", minimum.get("stars").intValue());
            }
        }
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
