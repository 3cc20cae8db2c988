package court.assignment;

import court.assignment.db.JudgeMapper;
import court.casefile.CasePages;
import court.casefile.CaseTelling.Told;
import court.casefile.DeedForms;
import court.kernel.PersonId;
import court.kernel.Refused;
import court.process.FormSubmission;
import court.rulebase.ReleaseInForce;
import court.rulebase.RuleTitles;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The judges whom a form names, if it names any: of this court, everybody once, and nobody whom the rules keep from the case. */
@Component
class NamedBench {
    private static final String SECOND = "secondMember";

    private final JudgeMapper judges;
    private final Candidates candidates;
    private final RuleTitles titles;
    private final Clock clock;

    NamedBench(JudgeMapper judges, Candidates candidates, RuleTitles titles, Clock clock) {
        this.judges = judges;
        this.candidates = candidates;
        this.titles = titles;
        this.clock = clock;
    }

    /** Members besides the judge in charge. */
    static List<PersonId> members(FormSubmission form) {
        return Stream.of(SECOND, "thirdMember")
                .flatMap(field -> DeedForms.text(form, field).stream())
                .map(PersonId::parse)
                .toList();
    }

    static Optional<PersonId> judge(FormSubmission form) {
        return DeedForms.text(form, "judge").map(PersonId::parse);
    }

    void require(FormSubmission form, Told told, ReleaseInForce release) {
        Optional<PersonId> judge = judge(form);
        List<PersonId> members = members(form);
        boolean panel = DeedForms.text(form, "bench").filter("PANEL"::equals).isPresent();
        if (judge.isPresent()
                && panel != (members.size() == 2)
                && form.form().field(SECOND).isPresent()) {
            throw Refused.malformed("assignment.panel-of-three");
        }
        List<PersonId> all = Stream.concat(judge.stream(), members.stream()).toList();
        if (all.stream().distinct().count() != all.size() || sitsAlready(form, told, judge)) {
            throw Refused.because("casefile.judge-twice");
        }
        LocalDate today = LocalDate.now(clock);
        if (!all.stream().allMatch(person -> judges.judgesAt(person, told.row().courtId(), today))) {
            throw Refused.malformed("casefile.not-of-this-court");
        }
        if (judge.filter(person -> person.equals(told.row().judgeId())).isPresent()) {
            throw Refused.malformed("assignment.same-judge");
        }
        if (!all.isEmpty()) {
            candidates.barred(told, all, today, release).values().stream()
                    .findFirst()
                    .ifPresent(bar -> {
                        throw Refused.because("assignment.barred", titles.of(bar.rule(), bar.title()));
                    });
        }
    }

    /** A change of the judge in charge leaves the other members where they are. */
    private static boolean sitsAlready(FormSubmission form, Told told, Optional<PersonId> judge) {
        return form.form().field(SECOND).isEmpty()
                && judge.filter(person -> !person.equals(told.row().judgeId())
                                && CasePages.panel(told).contains(person))
                        .isPresent();
    }
}
