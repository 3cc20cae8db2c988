package court.security;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The permission table as a page of the reference. */
final class PermissionPage {
    private static final String HEAD = """
            # 权限表 · Permission table

            本页由测试从 `app/src/test/resources/security/permissions.csv` 生成并核对；该测试以每个角色调用每个接口，结果须与本表一致。
            看不到的东西一律答 404；可以知道其存在但无权办理的答 403；未登录答 401。
            「放行」包括与本人无关的退回（400、409、422）。

            *This page is made from `app/src/test/resources/security/permissions.csv`, and a test calls every operation as every person. What one
            may not see answers 404; what one may know of but not do, 403; without a sign-in, 401. "Let through" includes refusals that have
            nothing to do with the person (400, 409, 422).*

            ## 人员 · People

            | 代号 Word | 谁 | Who |
            |---|---|---|
            """;

    private static final String TABLE_HEAD = """

            ## 接口 · Operations

            | 请求 Operation | 对象 Thing | 放行 Let through | 403 | 404 |
            |---|---|---|---|---|
            """;

    private PermissionPage() {}

    static String of(PermissionTable table) {
        String people = table.people().values().stream()
                .map(p -> "| `%s` | %s | %s |\n".formatted(p.word(), p.zh(), p.en()))
                .collect(Collectors.joining());
        String rows = table.rows().stream()
                .map(row -> "| `%s` | %s | %s | %s | %s |\n"
                        .formatted(
                                row.call(),
                                table.zh(row.on()),
                                zh(table, row.cells().get(PermissionTable.OK)),
                                zh(table, row.cells().get("403")),
                                zh(table, row.cells().get("404"))))
                .collect(Collectors.joining());
        return HEAD + people + TABLE_HEAD + rows;
    }

    private static String zh(PermissionTable table, String cell) {
        return Arrays.stream(cell.split(" "))
                .filter(word -> !word.isBlank())
                .map(table::zh)
                .collect(Collectors.joining("、"));
    }
}
