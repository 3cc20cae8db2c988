package court.facts.casefile;

import court.facts.Term;

/** How a paper is served on a party. */
@Term("送达方式")
public enum ServiceManner {
    @Term("直接送达")
    DIRECT,
    @Term("留置送达")
    LEAVE,
    @Term("电子送达")
    ELECTRONIC,
    @Term("邮寄送达")
    POST,
    @Term("委托送达")
    ENTRUSTED,
    @Term("公告送达")
    NOTICE
}
