package court.bpmn;

import java.util.List;

/** The page of the reference that says how much of each model its process tests walk. */
final class PathPage {

    private static final String HEAD = """
            # 路径覆盖 · Path coverage

            本页由测试生成：`processes` 的测试在真实流程引擎上走完下列每一条路径，有一条没走到即不能构建。

            - **路径**：从开始沿流向到结束；走回已经过的环节时，到该环节为止也是一条路径（循环只走一次）。
            - 网关的每个出口、环节边上事件的出口各成一条；并行的各支分别计算，不相乘；子流程从自己的开始单独计算，在外面算一个环节。
            - **走法**：在 `processes/src/test/resources/court/bpmn/ways` 中手写，逐步写明哪些状态成立、随后依次进入哪些环节；
              被调用的流程一并真实运行，各按自己的表计算。

            Made by a test. Every path is walked on the real engine, or the build fails. A path leads along the flows from a start to an end, or to the
            first return to an element already passed, so a loop counts once. Each exit of a gateway and each event at an edge makes a path of its own; so
            does each branch of a fork, without their product; a part counts from its own start and is one element outside. The ways, written by hand in
            `processes/src/test/resources/court/bpmn/ways`, say step by step which words come to hold and what the model then enters; called models run for
            real and count in their own row.

            | 流程 Process | 编号 Id | 走法 Ways | 环节 Elements | 流向 Flows | 路径 Paths |
            |---|---|---|---|---|---|
            """;

    private PathPage() {}

    static String of(List<PathCoverage> models) {
        StringBuilder page = new StringBuilder(HEAD);
        models.forEach(model -> page.append("| %s %s | `%s` | %d | %s | %s | %s |%n"
                .formatted(
                        model.outline().name(),
                        model.outline().nameEn(),
                        model.outline().processId(),
                        model.played().size(),
                        share(model.passed(model.elements()), model.elements().size()),
                        share(model.passed(model.flows()), model.flows().size()),
                        share(model.walked().size(), model.paths().size()))));
        long ways = models.stream().mapToLong(model -> model.played().size()).sum();
        long walked = models.stream().mapToLong(model -> model.walked().size()).sum();
        long paths = models.stream().mapToLong(model -> model.paths().size()).sum();
        page.append(
                "| **%d 个 models** | | **%d** | | | **%s** |%n".formatted(models.size(), ways, share(walked, paths)));
        return page.toString();
    }

    private static String share(long some, long all) {
        return some + "/" + all;
    }
}
