package court.facts.workload;

import court.facts.Term;

/** The post that a judge holds besides judging. */
@Term("职务")
public enum Post {
    @Term("法官")
    JUDGE,
    @Term("庭长")
    CHIEF,
    @Term("副院长")
    VICE_PRESIDENT,
    @Term("院长")
    PRESIDENT
}
