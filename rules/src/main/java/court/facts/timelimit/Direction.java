package court.facts.timelimit;

import court.facts.Term;

/** Whether a period runs forward from its day or backward to a day before it. */
@Term("方向")
public enum Direction {
    @Term("向后")
    FORWARD,
    @Term("向前")
    BACKWARD
}
