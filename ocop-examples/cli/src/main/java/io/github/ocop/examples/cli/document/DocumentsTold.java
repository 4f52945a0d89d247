package io.github.ocop.examples.cli.document;

import io.github.ocop.criteria.CriteriaSet;
import io.github.ocop.criteria.Ground;
import io.github.ocop.document.Attachment;
import io.github.ocop.document.AttachmentAnswer;
import io.github.ocop.document.AttachmentCheck;
import io.github.ocop.document.AttachmentList;
import io.github.ocop.document.AttachmentState;
import io.github.ocop.document.CheckedAttachment;
import io.github.ocop.document.Document;
import io.github.ocop.document.Duty;
import io.github.ocop.document.Provider;
import io.github.ocop.document.Stake;
import io.github.ocop.rating.Barred;
import io.github.ocop.rating.RatingRange;
import io.github.ocop.rulebook.Rulebooks;
import io.github.ocop.rulebook.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is on a list of documents as people read it, for lines and for a page. */
final class DocumentsTold {
    private final Words words;
    private final Rulebooks rulebooks;

    DocumentsTold(Words words, Rulebooks rulebooks) {
        this.words = words;
        this.rulebooks = rulebooks;
    }

    /**
     * A document on a list, told.
     *
     * @param name its name, and how many
     * @param state whether it is there, empty where that was not asked
     * @param mark a box, ticked where it is there, a cross where it is out of date
     * @param basis when it has to be there and the clause
     * @param criteria what it is for, empty where it is for the dossier as such
     * @param hangs what is lost without it, empty where nothing is
     */
    record Line(String name, String state, String mark, String basis, String criteria, String hangs) {}

    /** Returns the decision, the set and what is filed for. */
    String heading(AttachmentList list) {
        CriteriaSet set = list.set();
        return rulebooks.get(set.rulebook()).instrument().number() + ", " + words.phrase("set") + " " + set.number()
                + ": " + words.set(set) + "; " + words.filing(list.filing());
    }

    /** Returns who adds something to a list, in their order. */
    static List<Provider> providers(AttachmentList list) {
        return Arrays.stream(Provider.values())
                .filter(by -> list.attachments().stream()
                        .anyMatch(attachment -> attachment.document().by() == by))
                .toList();
    }

    /** Returns what somebody adds to a list. */
    List<Line> lines(AttachmentList list, Optional<AttachmentCheck> check, Provider by) {
        List<Line> lines = new ArrayList<>();
        if (check.isPresent()) {
            check.get().attachments().stream()
                    .filter(checked -> checked.attachment().document().by() == by)
                    .forEach(checked -> lines.add(
                            line(list, checked.attachment(), state(checked), mark(checked.state()), checked.stakes())));
        } else {
            list.attachments().stream()
                    .filter(attachment -> attachment.document().by() == by)
                    .forEach(attachment -> lines.add(line(list, attachment, "", "☐", list.stakes(attachment))));
        }
        return lines;
    }

    private Line line(AttachmentList list, Attachment attachment, String state, String mark, List<Stake> stakes) {
        Document document = attachment.document();
        String name = words.document(document)
                + (document.count().isPresent() ? " × " + document.count().getAsInt() : "");
        String basis = words.duty(document.duty()) + "; " + attachment.clause().text(words.language());
        String criteria = attachment.purposes().stream()
                .map(purpose -> purpose.criterion().number() + " " + words.criterion(list.set(), purpose.criterion()))
                .collect(Collectors.joining("; "));
        return new Line(name, state, mark, basis, criteria, stakes(stakes));
    }

    private static String mark(AttachmentState state) {
        return switch (state) {
            case THERE -> "☑";
            case MISSING -> "☐";
            case OUT_OF_DATE -> "✗";
        };
    }

    private String state(CheckedAttachment checked) {
        String day = checked.lastDay()
                .map(last -> ", " + words.phrase("last-day") + " " + words.day(last))
                .orElse(
                        checked.isThere() && checked.attachment().document().mayLapse()
                                ? " (" + words.phrase("may-lapse") + ")"
                                : "");
        return words.state(checked.state()) + day;
    }

    /** Returns what is lost, a criterion after the other. */
    String stakes(List<Stake> stakes) {
        return stakes.stream().map(this::stake).collect(Collectors.joining("; "));
    }

    private String stake(Stake stake) {
        String lost = stake.points() == 0 ? words.phrase("nothing-lost") : "−" + words.points(stake.points());
        String minimums = stake.minimums().stream().map(words::stars).collect(Collectors.joining(", "));
        return stake.criterion().number() + " " + lost
                + (minimums.isEmpty() ? "" : " (" + words.phrase("loses-minimum") + " " + minimums + ")");
    }

    /** Returns points and stars, from the lowest to the highest where they are not the same. */
    String range(RatingRange range) {
        return ends(range.lowestPoints(), words.points(range.highestPoints()), range.highestPoints()) + ", "
                + ends(range.lowestStars(), words.stars(range.highestStars()), range.highestStars());
    }

    private static String ends(int lowest, String most, int highest) {
        return lowest == highest ? most : lowest + "–" + most;
    }

    /** Returns what may be found to hold because something is missing. */
    List<String> risks(AttachmentCheck check) {
        return check.risks().stream()
                .map(ground -> words.phrase("at-risk") + ": " + ground(check, ground))
                .toList();
    }

    private String ground(AttachmentCheck check, Ground ground) {
        CriteriaSet set = check.list().set();
        boolean sure = check.attachments().stream()
                .anyMatch(checked -> !checked.isThere()
                        && checked.attachment().document().duty() == Duty.ALWAYS
                        && checked.attachment().grounds().contains(ground));
        return words.bar(ground.bar()) + (sure ? "" : ", " + words.phrase("if-obliged")) + ": "
                + words.ground(set, ground) + " (" + set.cite(ground.finding()).text(words.language()) + ")";
    }

    /** Returns what bars the product whatever is attached. */
    List<String> barred(Barred barred) {
        return barred.grounds().stream()
                .map(ground -> words.bar(barred.bar()) + ": " + words.ground(ground) + " ("
                        + ground.citation().text(words.language()) + ")")
                .toList();
    }

    /** Returns the points and stars claimed, those proved, and what lies between them; nothing where nothing is claimed. */
    List<String> totals(AttachmentAnswer answer) {
        List<String> totals = new ArrayList<>();
        answer.claimed().ifPresent(range -> totals.add(words.phrase("claimed") + ": " + range(range)));
        answer.proved().ifPresent(range -> totals.add(words.phrase("proved") + ": " + range(range)));
        answer.check()
                .map(AttachmentCheck::losses)
                .filter(losses -> !losses.isEmpty())
                .ifPresent(losses -> totals.add(words.phrase("falls") + ": " + stakes(losses)));
        return totals;
    }
}
