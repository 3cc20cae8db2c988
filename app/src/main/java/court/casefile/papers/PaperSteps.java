package court.casefile.papers;

import court.casefile.CasePages;
import court.document.Papers;
import court.document.template.ShippedPapers;
import court.process.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps that make papers, each with its template. */
@Configuration(proxyBeanMethods = false)
class PaperSteps {
    private final Papers papers;
    private final CasePages cases;
    private final PaperWords words;
    private final ShippedPapers shipped;

    PaperSteps(Papers papers, CasePages cases, PaperWords words, ShippedPapers shipped) {
        this.shipped = shipped;
        this.papers = papers;
        this.cases = cases;
        this.words = words;
    }

    private Step paper(String key, String template) {
        return new PaperStep(key, shipped.get(template), papers, cases, words);
    }

    @Bean
    Step acceptanceNotice() {
        return paper("document.acceptance-notice", "acceptance-notice");
    }

    @Bean
    Step feeNotice() {
        return paper("document.fee-notice", "fee-notice");
    }

    @Bean
    Step defectNotice() {
        return paper("document.defect-notice", "defect-notice");
    }

    @Bean
    Step rulingHead() {
        return paper("document.ruling-head", "ruling-head");
    }

    @Bean
    Step judgmentHead() {
        return paper("document.judgment-head", "judgment-head");
    }

    @Bean
    Step mediationHead() {
        return paper("document.mediation-head", "mediation-head");
    }

    @Bean
    Step summons() {
        return paper("document.summons", "summons");
    }

    @Bean
    Step smallClaimsNotice() {
        return paper("document.small-claims-notice", "small-claims-notice");
    }

    @Bean
    Step panelNotice() {
        return paper("notice.tell-panel", "panel-notice");
    }

    @Bean
    Step partyNotice() {
        return paper("notice.tell-parties", "party-notice");
    }

    @Bean
    Step simpleSummons() {
        return paper("notice.summon-simply", "simple-summons");
    }
}
