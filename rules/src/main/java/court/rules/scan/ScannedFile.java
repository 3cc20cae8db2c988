package court.rules.scan;

import court.rules.Problem;
import court.rules.RuleFile;
import court.rules.RuleInfo;
import java.util.List;

/** What the scan knows of one file of rules: the DRL to compile, its rules, what is wrong with it. */
public record ScannedFile(RuleFile drl, List<RuleInfo> rules, boolean looksAtOneFactAtATime, List<Problem> problems) {}
