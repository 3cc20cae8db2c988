package court.facts.supervision;

import court.facts.Term;

/** The four kinds of cases that are marked for supervision. */
@Term("四类案件")
public enum MarkKind {
    @Term("重大疑难复杂敏感")
    MAJOR,
    @Term("涉群体性纠纷或社会关注")
    MASS,
    @Term("可能与类案裁判冲突")
    CONFLICT,
    @Term("反映法官违法审判")
    REPORTED
}
