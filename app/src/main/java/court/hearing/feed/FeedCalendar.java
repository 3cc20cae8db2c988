package court.hearing.feed;

import court.hearing.db.FeedDay;
import court.process.RuledTitles;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Days of a feed written as iCalendar; sittings in UTC, which every program shows in its own zone. */
@Component
class FeedCalendar {
    private final MessageSource messages;
    private final RuledTitles titles;
    private final Clock clock;

    FeedCalendar(MessageSource messages, RuledTitles titles, Clock clock) {
        this.messages = messages;
        this.titles = titles;
        this.clock = clock;
    }

    String of(List<FeedDay> days, String language) {
        Locale locale = Locale.forLanguageTag(language);
        // a calendar program names no language: the titles of clocks are read in the person's own for the rest of this
        // request
        LocaleContextHolder.setLocale(locale);
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Tianping//Court calendar//" + language.toUpperCase(Locale.ROOT)));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        days.forEach(day -> calendar.add(event(day, locale)));
        return calendar.toString();
    }

    private VEvent event(FeedDay day, Locale locale) {
        VEvent event = new VEvent(false);
        event.add(new Uid(day.kind().toLowerCase(Locale.ROOT) + "-" + day.id() + "@tianping"));
        event.add(new DtStamp(clock.instant()));
        when(event, day);
        event.add(
                new Summary(messages.getMessage("hearing.feed." + day.kind(), new Object[] {day.caseName()}, locale)));
        if (day.title() != null) {
            event.add(new Description(titles.of(day.title())));
        }
        if (day.room() != null) {
            event.add(new Location(day.room()));
        }
        return event;
    }

    private void when(VEvent event, FeedDay day) {
        if (day.time() == null) {
            event.add(new DtStart<LocalDate>(day.day()));
            event.add(new DtEnd<LocalDate>(day.day().plusDays(1)));
        } else {
            Instant begin = day.day().atTime(day.time()).atZone(clock.getZone()).toInstant();
            event.add(new DtStart<Instant>(begin));
            event.add(new DtEnd<Instant>(begin.plus(Duration.ofMinutes(day.minutes()))));
        }
    }
}
