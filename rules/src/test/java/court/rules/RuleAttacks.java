package court.rules;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.provider.Arguments;

/** Attacks on the rules as text: a name, the DRL, and a word on the line that must be named. */
final class RuleAttacks {
    private static final String SET = "System.setProperty(\"" + Canary.PROPERTY + "\", \"x\")";
    private static final String TRAP = "court.rules.Canary.Trap";
    private final List<Arguments> all = new ArrayList<>();

    static List<Arguments> all() {
        RuleAttacks attacks = new RuleAttacks();
        attacks.consequences();
        attacks.conditions();
        attacks.heads();
        attacks.attributes();
        attacks.texts();
        attacks.stuck();
        return attacks.all;
    }

    private void consequences() {
        then("a system property", SET + ";", "System");
        then("a file", "java.nio.file.Files.writeString(java.nio.file.Path.of(\"FILE\"), \"x\");", "Files");
        then("a socket", "new java.net.Socket(\"127.0.0.1\", PORT);", "Socket");
        then("a process", "new ProcessBuilder(\"touch\", \"FILE\").start();", "ProcessBuilder");
        then("a runtime", "Runtime.getRuntime().exec(\"touch FILE\");", "Runtime");
        then("reflection", "Class.forName(\"" + TRAP.replace(".Trap", "$Trap") + "\").newInstance();", "forName");
        then("reflection through a fact", "insert(new Limit($c.getClass().getName(), null, null));", "getClass");
        then("a thread", "new Thread(() -> " + SET + ").start();", "Thread");
        then("an anonymous class", "insert(new Limit(\"a\", null, null) {{ " + SET + "; }});", "new Limit");
        then("an anonymous object", "insert(new Object() {{ " + SET + "; }});", "new Object");
        then("exit", "System.exit(1);", "exit");
        then("halt", "Runtime.getRuntime().halt(1);", "halt");
        then("a call among arguments", "insert(new Limit(" + SET + ", null, null));", "System");
        then("a call in a choice", "insert(new Limit(true ? " + SET + " : \"a\", null, null));", "System");
        then(
                "a call on an unlisted class",
                "insert(new Limit(String.valueOf(" + TRAP + ".spring()), null, null));",
                "String.valueOf");
        then(
                "the engine",
                "drools.getKieRuntime().getKieBase().removeRule(\"court.rules.sample\", \"SA-102\");",
                "removeRule");
        then("the engine by another name", "kcontext.getKieRuntime().halt();", "kcontext");
        then(
                "the engine among arguments",
                "insert(new Limit(drools.getKieRuntime().toString(), null, null));",
                "getKieRuntime");
        then(
                "the rule's own class loader",
                "insert(new Limit(drools.getRule().getClass().getName(), null, null));",
                "getClass");
        then("modify", "modify($c) { track() };", "modify");
        then("update", "update($c);", "update");
        then("retract", "retract($c);", "retract");
        then("delete", "delete($c);", "delete");
        then("insertLogical", "insertLogical(new Limit(\"a\", null, null));", "insertLogical");
        then("insert of a fact", "insert(new Party(\"a\", 1));", "new Party");
        then("a local variable", "String s = " + SET + ";", "String s");
        then("a lambda", "Runnable r = () -> " + SET + ";", "Runnable");
        then("a method reference", "insert(new Limit(System::exit, null, null));", "System::exit");
        then("a loop", "while (true) { }", "while");
        then("a for loop", "for (;;) { insert(new Limit(\"a\", null, null)); }", "for (;;)");
        then("a local class", "class X { static { " + SET + "; } }", "class X");
        then("a block", "{ " + SET + "; }", "System");
        then("try", "try { " + SET + "; } finally { }", "try");
        then("a brace escape", "} static { " + SET + "; } {", "static");
        then(
                "a brace escape after a finding",
                "insert(new Limit(\"a\", null, null)); } { " + SET + ";",
                "insert(new Limit(\"a\"");
        then("a cast", "insert((Limit) (Object) " + SET + ");", "insert((Limit)");
        then("an array", "insert(new Limit(new String[] {" + SET + "}[0], null, null));", "new String[]");
        then("an assignment", "insert(new Limit(x = " + SET + ", null, null));", "x = ");
        then(
                "another named consequence",
                "insert(new Limit(\"a\", null, null));\nthen[evil]\n" + SET + ";",
                "rule \"SA-901");
        then("a thousand findings", "insert(new Limit(\"a\", null, null));\n".repeat(1_000), "insert");
    }

    private void conditions() {
        when("a call in a pattern", "Claim(" + TRAP + ".spring() == true)", "spring");
        when("a static call in a pattern", "Claim(" + SET + " == null)", "setProperty");
        when("a call on a value", "Claim(cause.getClass().getName() == \"x\")", "getClass");
        when("a constructor", "Claim(new ProcessBuilder(\"touch\", \"FILE\").start() == null)", "ProcessBuilder");
        when("a lambda", "Claim(parties.stream().anyMatch(p -> p.age() > 1))", "stream");
        when("an inline cast", "Claim(cause#String.length > 1)", "cause#");
        when("an index", "Claim(parties[0] == null)", "parties[0]");
        when("eval", "eval(" + TRAP + ".spring())", "eval");
        when("eval after a pattern", "Claim()\n eval(provider.late($c))", "eval");
        when("eval inside a pattern", "Claim(eval(" + TRAP + ".spring()))", "eval");
        when("from a call", "Claim()\n Party() from " + TRAP + ".spring()", "from");
        when("from a call on a fact", "$d : Claim()\n Party() from $d.parties.getClass()", "from");
        when("accumulate code", "accumulate(Claim(), init(" + SET + ";) action() result(1))", "accumulate");
        when(
                "accumulate with two inits",
                "$n : Number() from accumulate(Claim(), init(int a = 0; int b = 0;) action(a++;) result(a))",
                "from");
        when("collect", "$l : java.util.List() from collect(Claim())", "java.util.List");
        when(
                "code on the second line of a condition",
                "Claim(cause == \"a\" /*\n static { " + SET + "; } private int x; //*/ || urgent == true)",
                "cause ==");
        when(
                "a loop on the second line of a condition",
                "Claim(cause in (\"a\" /*\n static { while (urgent()) {} } private int x; //*/, \"b\"))",
                "cause in");
        when("a named consequence", "Claim()\n do[evil]", "do[evil]");
        when("a branch", "Claim(urgent == true) if (urgent) break[evil]", "if (urgent)");
        when("an oopath", "/claims[urgent]", "/claims");
        when("a query call", "?evil()", "evil");
        when("a foreign type", "java.lang.Thread()", "Thread");
        when("any object", "Object()", "Object");
        when("an entry point", "Claim() from entry-point x", "from entry-point");
        when("a positional constraint", "Claim(Track.ORDINARY;)", "Track.ORDINARY");
        when("a window", "Claim() over window:length(3)", "Claim()");
        when("a temporal operator", "$d : Claim()\n Claim(this after $d)", "after");
        when("a catastrophic pattern", "Claim(cause matches \"(a+)+b\")", "matches");
        when("a pattern made at run time", "Claim(cause matches cause)", "matches");
        when("a pattern of many counts", "Claim(cause matches \"a{0,9}a{0,9}a{0,9}a{0,9}b\")", "matches");
        when("a map", "Claim(cause == [\"a\" : " + SET + "])", "cause");
        when("no pattern at all", "", "rule \"SA-901");
    }

    private void heads() {
        head("a function", "function void evil() { " + SET + "; }", "function void");
        head("an imported function", "import function " + TRAP + ".spring;", "import function");
        head("a static import", "import static " + TRAP + ".spring;", "import static");
        head("an imported accumulate function", "import accumulate " + TRAP + " evil;", "import accumulate");
        head("a foreign import", "import java.lang.Runtime;", "java.lang.Runtime");
        head("a foreign wildcard", "import java.lang.reflect.*;", "java.lang.reflect");
        head("a wildcard", "import court.facts.sample.*;", "court.facts.sample.*");
        head("one of our classes", "import court.rules.RuleCompiler;", "court.rules.RuleCompiler");
        head("a global", "global java.util.List out;", "global");
        head("declare", "declare Evil\n name : String\nend", "declare Evil");
        head("declare extends", "declare Evil extends Claim\nend", "declare Evil");
        head("declare enum", "declare enum Evil A end", "declare enum");
        head("a query", "query evil()\n eval(" + TRAP + ".spring())\nend", "query evil");
        head("mvel", "dialect \"mvel\"", "dialect");
        head("a unit", "unit Evil;", "unit");
        all.add(arguments(
                "our own package", fine().replace("package court.rules.sample", "package court.rules"), "package"));
        all.add(arguments(
                "the facts' package",
                fine().replace("package court.rules.sample", "package court.facts.sample"),
                "package"));
        all.add(arguments("no package", fine().replace("package court.rules.sample;", ""), ""));
    }

    private void attributes() {
        attribute("salience " + 5, "salience");
        attribute("salience (" + TRAP + ".spring() ? 1 : 2)", "salience");
        attribute("enabled (" + TRAP + ".spring())", "enabled");
        attribute("enabled false", "enabled");
        attribute("timer (int: 0 1s)", "timer");
        attribute("duration 5", "duration");
        attribute("no-loop true", "no-loop");
        attribute("agenda-group \"x\"", "agenda-group");
        attribute("auto-focus true", "auto-focus");
        attribute("lock-on-active true", "lock-on-active");
        attribute("date-effective \"01-Jan-2026\"", "date-effective");
        attribute("date-expires \"2026-99-99\"", "date-expires");
        attribute("calendars \"x\"", "calendars");
        attribute("dialect \"mvel\"", "dialect \"mvel\"");
        attribute("extends \"SA-101 普通程序期限\"", "extends");
        all.add(arguments("a parent rule", fine().replace("攻击\"", "攻击\" extends \"SA-101\""), "rule \"SA-901"));
        attribute("@evil(" + TRAP + ".spring())", "@evil");
        attribute("@layer(" + TRAP + ".spring())", "@layer");
        attribute("@layer(\"heaven\")", "rule \"SA-901");
        attribute("@Watch(urgent)", "@Watch");
        all.add(arguments(
                "a basis that is an expression",
                fine().replace("@basis(\"样本法\")", "@basis(" + TRAP + ".spring())"),
                "@basis"));
        all.add(arguments("a basis of mark-up", fine().replace("样本法", "<script>x</script>"), "@basis"));
    }

    private void texts() {
        all.add(arguments("unicode escapes", fine().replace("insert(", "\\u0053ystem.exit(1); insert("), "\\u0053"));
        all.add(arguments("unicode escapes in a comment", fine().replace("when", "// \\u000a\nwhen"), "\\u000a"));
        all.add(arguments("a byte-order mark", "\uFEFF" + fine(), "package"));
        all.add(arguments("a NUL", fine().replace("when", "\0when"), "when"));
        all.add(arguments("writing turned round", fine().replace("when", "// \u202E\nwhen"), "\u202E"));
        all.add(arguments("mark-up in a name", fine().replace("SA-901 攻击", "SA-901 <img src=x>"), "<img"));
        all.add(arguments(
                "a comment's end in a name", fine().replace("SA-901 攻击", "SA-901 */ static { } /*"), "SA-901 */"));
        all.add(arguments("a name without code", fine().replace("SA-901 攻击", "攻击"), "rule \"攻击"));
        all.add(arguments("no basis", fine().replace("@basis(\"样本法\")", ""), "rule \"SA-901"));
        all.add(arguments(
                "deep nesting",
                fine().replace("$c : Claim()", "Claim(" + "(".repeat(5_000) + "urgent" + ")".repeat(5_000) + ")"),
                "Claim((("));
        all.add(arguments(
                "endless negation",
                fine().replace("$c : Claim()", "Claim(" + "!".repeat(3_000) + "urgent)"),
                "Claim(!!"));
        all.add(arguments("ten megabytes", fine() + "// x\n".repeat(2_000_000), ""));
        all.add(arguments("ten thousand rules", RuleAttacks.head() + rules(10_000), ""));
    }

    /** What would be endless if it ran: refused because a rule may not change a fact. */
    private void stuck() {
        all.add(arguments(
                "two rules that undo each other",
                RuleAttacks.head()
                        + rule("$c : Claim(urgent == true)", "modify($c) { urgent = false };")
                        + rule("$c : Claim(urgent == false)", "modify($c) { urgent = true };"),
                "modify"));
    }

    private void then(String name, String consequence, String word) {
        all.add(arguments("then: " + name, head() + rule("$c : Claim()", consequence), word));
    }

    private void when(String name, String condition, String word) {
        all.add(arguments(
                "when: " + name, head() + rule(condition, "insert(new Limit(\"SA-901\", null, null));"), word));
    }

    private void head(String name, String line, String word) {
        all.add(arguments(
                "head: " + name,
                head() + line + "\n" + rule("$c : Claim()", "insert(new Limit(\"SA-901\", null, null));"),
                word));
    }

    private void attribute(String attribute, String word) {
        all.add(arguments("attribute: " + attribute, fine().replace("when", attribute + "\nwhen"), word));
    }

    static String fine() {
        return head() + rule("$c : Claim()", "insert(new Limit(\"SA-901\", null, null));");
    }

    private static String head() {
        return Sample.HEAD;
    }

    private static String rule(String condition, String consequence) {
        return "rule \"SA-901 攻击\"\n@basis(\"样本法\")\nwhen\n" + condition + "\nthen\n" + consequence + "\nend\n";
    }

    private static String rules(int count) {
        StringBuilder rules = new StringBuilder();
        for (int i = 0; i < count; i++) {
            rules.append("rule \"SA-").append(i).append(" a\" when Claim() then end\n");
        }
        return rules.toString();
    }
}
