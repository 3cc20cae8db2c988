package court.facts;

/** How near a clock is to its end; gray when it stands still. */
@Term("灯色")
public enum Light {
    @Term("绿")
    GREEN,
    @Term("蓝")
    BLUE,
    @Term("黄")
    YELLOW,
    @Term("橙")
    ORANGE,
    @Term("红")
    RED,
    @Term("黑")
    BLACK,
    @Term("灰")
    GRAY
}
