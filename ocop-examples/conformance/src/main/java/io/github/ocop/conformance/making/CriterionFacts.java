package io.github.ocop.conformance.making;

import java.util.ArrayList;
import java.util.List;

/**
 * The printed figures of a criterion.
 *
 * @param part A, B or C
 * @param number as printed
 * @param maximum its points
 * @param points the points of its options in the printed order, none where it is yes or no
 * @param marks the stars that ask for each of these options, 0 where none do
 * @param wholeMark the stars that ask for the criterion as a whole, 0 where none do
 * @param needsStory whether it has no points where 5.1 has none
 */
record CriterionFacts(
        String part,
        String number,
        int maximum,
        List<Integer> points,
        List<Integer> marks,
        int wholeMark,
        boolean needsStory) {

    static CriterionFacts parse(String line) {
        String[] halves = line.split(":", 2);
        String[] head = halves[0].split(" ", -1);
        List<Integer> points = new ArrayList<>();
        List<Integer> marks = new ArrayList<>();
        int whole = 0;
        for (String word : halves[1].strip().split(" ", -1)) {
            if (word.isEmpty() || word.equals("|")) {
                continue;
            }
            int star = word.indexOf('*');
            int mark = star < 0 ? 0 : Integer.parseInt(word.substring(star + 1));
            if (star == 0) {
                whole = mark;
            } else {
                points.add(Integer.parseInt(star < 0 ? word : word.substring(0, star)));
                marks.add(mark);
            }
        }
        boolean story = head[1].startsWith("~");
        return new CriterionFacts(
                head[0],
                story ? head[1].substring(1) : head[1],
                Integer.parseInt(head[2]),
                points,
                marks,
                whole,
                story);
    }

    boolean yesNo() {
        return points.isEmpty();
    }

    /** Returns the points of a choice: a box, or 0 for none; 1 and 0 for yes and no. */
    int pointsOf(int choice) {
        return choice == 0 ? 0 : yesNo() ? maximum : points.get(choice - 1);
    }

    /** Returns the choices that may be made where nothing else stands against them: 0 where no box is worth 0 points. */
    List<Integer> choices() {
        List<Integer> choices = new ArrayList<>();
        if (yesNo() || !points.contains(0)) {
            choices.add(0);
        }
        for (int i = 1; i <= (yesNo() ? 1 : points.size()); i++) {
            choices.add(i);
        }
        return choices;
    }

    /** Returns the first choice with the most points. */
    int best() {
        return yesNo()
                ? 1
                : points.indexOf(points.stream().max(Integer::compare).orElseThrow()) + 1;
    }

    /** Returns the choice without points. */
    int least() {
        return points.contains(0) ? points.indexOf(0) + 1 : 0;
    }

    /** Returns the choice with the next fewer points than so many. */
    int below(int many) {
        int found = least();
        for (int choice : choices()) {
            int here = pointsOf(choice);
            if (here < many && here > pointsOf(found)) {
                found = choice;
            }
        }
        return found;
    }

    /** Returns the first choice with so many points. */
    int worth(int many) {
        return choices().stream()
                .filter(choice -> pointsOf(choice) == many)
                .findFirst()
                .orElseThrow();
    }

    /** Returns the fewest points of an option that has some. */
    int fewest() {
        return points.stream().filter(many -> many > 0).min(Integer::compare).orElseThrow();
    }
}
