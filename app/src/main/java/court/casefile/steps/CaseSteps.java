package court.casefile.steps;

import court.casefile.CasePages;
import court.document.Papers;
import court.identity.CaseLayer;
import court.process.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps that make papers, each with its template and the layer of the file that the paper belongs to. */
@Configuration(proxyBeanMethods = false)
class CaseSteps {
    private final Papers papers;
    private final CasePages cases;
    private final PaperFields fields;

    CaseSteps(Papers papers, CasePages cases, PaperFields fields) {
        this.papers = papers;
        this.cases = cases;
        this.fields = fields;
    }

    private Step paper(String key, String template, CaseLayer layer) {
        return new PaperStep(key, template, layer, papers, cases, fields);
    }

    @Bean
    Step acceptanceNotice() {
        return paper("document.acceptance-notice", "acceptance-notice", CaseLayer.MAIN);
    }

    @Bean
    Step feeNotice() {
        return paper("document.fee-notice", "fee-notice", CaseLayer.MAIN);
    }

    @Bean
    Step defectNotice() {
        return paper("document.defect-notice", "defect-notice", CaseLayer.MAIN);
    }

    @Bean
    Step rulingHead() {
        return paper("document.ruling-head", "ruling-head", CaseLayer.SECONDARY);
    }

    @Bean
    Step judgmentHead() {
        return paper("document.judgment-head", "judgment-head", CaseLayer.SECONDARY);
    }

    @Bean
    Step mediationHead() {
        return paper("document.mediation-head", "mediation-head", CaseLayer.SECONDARY);
    }

    @Bean
    Step summons() {
        return paper("document.summons", "summons", CaseLayer.MAIN);
    }

    @Bean
    Step smallClaimsNotice() {
        return paper("document.small-claims-notice", "small-claims-notice", CaseLayer.MAIN);
    }

    @Bean
    Step panelNotice() {
        return paper("notice.tell-panel", "panel-notice", CaseLayer.MAIN);
    }

    @Bean
    Step partyNotice() {
        return paper("notice.tell-parties", "party-notice", CaseLayer.MAIN);
    }

    @Bean
    Step simpleSummons() {
        return paper("notice.summon-simply", "simple-summons", CaseLayer.MAIN);
    }
}
