package court.facts.quality;

import court.facts.Term;

/** How a changed or remanded case is graded by the panel that decides it. */
@Term("改发评定")
public enum ChangeGrade {
    @Term("免责")
    EXEMPT,
    @Term("瑕疵")
    FLAW,
    @Term("一般差错")
    ORDINARY_ERROR,
    @Term("重大差错")
    MAJOR_ERROR
}
