package io.github.ocop.examples.cli.certificate;

import static java.nio.charset.StandardCharsets.UTF_8;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateStart;
import biweekly.property.Transparency;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import com.google.common.hash.Hashing;
import io.github.ocop.certificate.Milestone;
import io.github.ocop.examples.cli.text.PlainText;
import io.github.ocop.rulebook.Words;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;

/** The days to know of as an iCalendar file: a whole-day event each, that takes nobody's time. */
final class DueCalendar implements DueForm.Telling {
    private static final String PRODUCT = "-//io.github.ocop//ocop//";
    private static final int UID_LENGTH = 32;

    private final Words words;
    private final PrintWriter messages;

    /**
     * Tells days in the words of a language; records that are wrong are no events and go to {@code messages}.
     */
    DueCalendar(Words words, PrintWriter messages) {
        this.words = words;
        this.messages = messages;
    }

    @Override
    public String tell(DueList list) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId(PRODUCT + words.language());
        calendar.addExperimentalProperty("X-WR-CALNAME", DueText.title(words, list));
        // no clock is read: the list is as of the day it begins on, the same however often it is made
        Date stamp =
                Date.from(list.period().first().atStartOfDay(ZoneOffset.UTC).toInstant());
        list.days().forEach(due -> calendar.addEvent(event(due, stamp)));
        list.faulty()
                .forEach(faulty ->
                        messages.println("ocop: " + faulty.name() + ": " + PlainText.fault(words, faulty.fault())));
        return Biweekly.write(calendar).go();
    }

    private VEvent event(DueDay due, Date stamp) {
        VEvent event = new VEvent();
        event.setUid(uid(due));
        event.setDateTimeStamp(stamp);
        event.setDateStart(day(due.day().on()));
        event.setSummary(words.milestone(due.day().kind()) + ": " + due.entry().name());
        event.setDescription(due.day().citation().text(words.language()));
        event.addCategories(due.day().kind().name());
        event.setTransparency(Transparency.transparent());
        return event;
    }

    /** The same event has the same id in every list, so that a calendar program that has it already does not take it twice. */
    private static String uid(DueDay due) {
        Milestone day = due.day();
        String event = day.on() + " " + day.kind() + " " + due.entry().id();
        return Hashing.sha256().hashString(event, UTF_8).toString().substring(0, UID_LENGTH) + "@ocop";
    }

    private static DateStart day(LocalDate day) {
        DateTimeComponents parts = new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
        return new DateStart(new ICalDate(parts, false));
    }
}
