package io.greenroom.drill.plan;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.Status;
import biweekly.property.Transparency;
import io.greenroom.drill.plan.Agenda.Entry;
import io.greenroom.drill.plan.Kept.Slot;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;

/**
 * A plan for a calendar, RFC 5545: an event for each round, and one for the interview. Times are local to whoever reads them. An
 * event keeps its UID when it moves, so that importing the file again moves it; what was dropped is cancelled. No alarms.
 */
record PlanCalendar(Agenda agenda, Kept kept) {
    private static final String OWNER = "@plan.greenroom";

    String text() {
        var calendar = new ICalendar();
        calendar.setProductId("-//Greenroom//Plan//EN");
        calendar.setMethod("PUBLISH");
        agenda.entries().forEach(entry -> calendar.addEvent(event(entry)));
        calendar.addEvent(interview());
        kept.dropped().forEach(slot -> calendar.addEvent(cancelled(slot)));
        return written(calendar);
    }

    private VEvent event(Entry entry) {
        var event = fresh(entry.item().id());
        event.setSummary(
                "%s (%d min)".formatted(entry.item().title(), entry.item().minutes()));
        event.setDescription(
                "%s\nWhy: %s.".formatted(agenda.command(entry), entry.item().why()));
        event.setDateStart(start(entry.from(), !entry.wholeDays()));
        event.setDateEnd(new DateEnd(date(entry.to()), !entry.wholeDays()));
        return event;
    }

    private VEvent interview() {
        var wishes = agenda.plan().wishes();
        var event = fresh(wishes.loop() + "-interview");
        event.setSummary("Interview: " + agenda.plan().title());
        event.setDateStart(start(wishes.until().atStartOfDay(), false));
        event.setDateEnd(new DateEnd(date(wishes.until().plusDays(1).atStartOfDay()), false));
        event.setTransparency(Transparency.transparent());
        return event;
    }

    private VEvent cancelled(Slot slot) {
        var event = fresh(slot.id());
        event.setSummary("No longer planned: " + slot.round());
        event.setDateStart(start(slot.day().atStartOfDay(), false));
        event.setStatus(Status.cancelled());
        event.setTransparency(Transparency.transparent());
        return event;
    }

    private VEvent fresh(String id) {
        var event = new VEvent();
        event.setUid(id + OWNER);
        event.setSequence(kept.revision());
        event.setDateTimeStamp(Date.from(stamp()));
        return event;
    }

    /** The day on which it was made, for the same plan is to give the same file. */
    private Instant stamp() {
        return agenda.plan().today().atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static DateStart start(LocalDateTime time, boolean hours) {
        return new DateStart(date(time), hours);
    }

    /** As biweekly wants a local time: the moment at which clocks here show it. */
    private static Date date(LocalDateTime time) {
        return Date.from(time.atZone(ZoneId.systemDefault()).toInstant());
    }

    private static String written(ICalendar calendar) {
        calendar.getTimezoneInfo().setGlobalFloatingTime(true);
        var text = new StringWriter();
        try (var writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(calendar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Folding.folded(text.toString());
    }
}
