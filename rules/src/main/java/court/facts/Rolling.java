package court.facts;

/** Whether a last day that is a rest day moves to the next working day. */
@Term("节假日顺延")
public enum Rolling {
    @Term("顺延")
    YES,
    @Term("不顺延")
    NO,
    @Term("在押不顺延")
    UNLESS_DETAINED
}
