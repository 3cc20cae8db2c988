package court.bench.lifecycle;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Counts what is sent to the database, and how long is waited for it, by whose tables a statement names. */
final class Statements implements BeanPostProcessor {
    private static final Map<String, Figures> FIGURES = new ConcurrentHashMap<>();

    private record Figures(LongAdder count, LongAdder nanos) {}

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource database ? counted(DataSource.class, database, "") : bean;
    }

    static void forget() {
        FIGURES.clear();
    }

    /** Statements and milliseconds by kind since they were forgotten, a case. */
    static Map<String, Object> perCase(int cases) {
        Map<String, Object> told = new TreeMap<>();
        FIGURES.forEach((kind, figures) -> {
            told.put(kind + ", statements a case", figures.count().sum() / (double) cases);
            told.put(kind + ", ms a case", figures.nanos().sum() / 1e6 / cases);
        });
        return told;
    }

    static double total(Map<String, Object> perCase, String unit) {
        return perCase.entrySet().stream()
                .filter(entry -> entry.getKey().endsWith(unit))
                .mapToDouble(entry -> (Double) entry.getValue())
                .sum();
    }

    private static <T> T counted(Class<T> type, T real, String sql) {
        return type.cast(Proxy.newProxyInstance(
                Statements.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> {
                    long began = System.nanoTime();
                    Object answer;
                    try {
                        answer = method.invoke(real, args);
                    } catch (InvocationTargetException e) {
                        throw e.getTargetException();
                    }
                    if (answer instanceof Connection connection && type == DataSource.class) {
                        return counted(Connection.class, connection, "");
                    }
                    if (answer instanceof PreparedStatement statement
                            && method.getName().equals("prepareStatement")) {
                        return counted(PreparedStatement.class, statement, String.valueOf(args[0]));
                    }
                    if (type == PreparedStatement.class && method.getName().startsWith("execute")) {
                        note(kind(sql), System.nanoTime() - began);
                    }
                    if (type == Connection.class && method.getName().equals("commit")) {
                        note("commit", System.nanoTime() - began);
                    }
                    return answer;
                }));
    }

    private static void note(String kind, long nanos) {
        Figures figures = FIGURES.computeIfAbsent(kind, key -> new Figures(new LongAdder(), new LongAdder()));
        figures.count().increment();
        figures.nanos().add(nanos);
    }

    private static String kind(String sql) {
        String text = sql.strip().toLowerCase(Locale.ROOT);
        boolean reads = text.startsWith("select") && !text.contains("for update");
        boolean engine = text.contains("act_") && !text.contains("court.");
        return (engine ? "engine" : "ours") + (reads ? " reads" : " writes");
    }
}
