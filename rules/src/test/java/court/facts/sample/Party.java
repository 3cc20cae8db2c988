package court.facts.sample;

import court.facts.Term;

/** A party of a sample case. */
@Term("当事人")
public record Party(@Term("姓名") String name, @Term("年龄") int age) {}
