package court.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import court.bpmn.TraceReplay.Fit;
import court.bpmn.TraceReplay.Step;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TraceReplayTest {
    /** Start, one of two tasks or none, then two beside each other, then a part that a message may cut short. */
    private static final ModelOutline MODEL = outline(
            List.of(
                    element("start", ElementKind.START, null),
                    element("ask-first", ElementKind.USER_TASK, null),
                    element("if-more", ElementKind.EXCLUSIVE_GATEWAY, null),
                    element("ask-more", ElementKind.USER_TASK, null),
                    element("join-more", ElementKind.EXCLUSIVE_GATEWAY, null),
                    element("split", ElementKind.PARALLEL_GATEWAY, null),
                    element("ask-left", ElementKind.USER_TASK, null),
                    element("ask-right", ElementKind.USER_TASK, null),
                    element("join", ElementKind.PARALLEL_GATEWAY, null),
                    element("sub", ElementKind.SUB_PROCESS, null),
                    element("start-sub", ElementKind.START, "sub"),
                    element("ask-inner", ElementKind.USER_TASK, "sub"),
                    element("end-sub", ElementKind.END, "sub"),
                    boundary("wait-stop", "sub"),
                    element("do-tell", ElementKind.SERVICE_TASK, null),
                    element("end", ElementKind.END, null),
                    element("end-stopped", ElementKind.END, null)),
            "start>ask-first",
            "ask-first>if-more",
            "if-more>ask-more",
            "if-more>join-more",
            "ask-more>join-more",
            "join-more>split",
            "split>ask-left",
            "split>ask-right",
            "ask-left>join",
            "ask-right>join",
            "join>sub",
            "start-sub>ask-inner",
            "ask-inner>end-sub",
            "sub>do-tell",
            "do-tell>end",
            "wait-stop>end-stopped");

    private static final String[] WHOLE = {
        "start", "ask-first", "ask-more", "ask-right", "ask-left", "start-sub", "ask-inner", "end-sub", "do-tell", "end"
    };

    @Test
    void a_trace_that_keeps_to_the_model_fits_and_leaves_nothing_behind() {
        TraceReplay replay = new TraceReplay(MODEL);

        assertThat(steps(replay, WHOLE)).extracting(Step::fit).containsOnly(Fit.FITS);
        assertThat(replay.resting()).isEmpty();
    }

    @Test
    void each_passage_knows_from_which_one_it_goes_on() {
        List<Step> steps = steps(new TraceReplay(MODEL), "start", "ask-first", "ask-left", "ask-right", "start-sub");

        assertThat(steps).extracting(Step::left).containsExactly(Set.of(), Set.of(0), Set.of(1), Set.of(1), Set.of(3));
    }

    @Test
    void a_case_that_is_under_way_rests_where_it_is() {
        TraceReplay replay = new TraceReplay(MODEL);
        steps(replay, "start", "ask-first", "ask-left", "ask-right");

        assertThat(replay.resting()).containsExactly("ask-left", "ask-right");
    }

    @Test
    void what_was_left_out_is_named_in_the_order_of_the_model() {
        List<Step> steps = steps(new TraceReplay(MODEL), "start", "ask-first", "start-sub");

        assertThat(steps.get(2).fit()).isEqualTo(Fit.AFTER_SKIPPING);
        assertThat(steps.get(2).skipped()).containsExactlyInAnyOrder("ask-left", "ask-right");
    }

    @Test
    void what_comes_again_without_a_way_back_is_told_as_repeated() {
        List<Step> steps = steps(new TraceReplay(MODEL), "start", "ask-first", "ask-more", "ask-first");

        assertThat(steps.get(3).fit()).isEqualTo(Fit.REPEATED);
    }

    @Test
    void what_nothing_leads_to_is_out_of_order() {
        List<Step> steps = steps(new TraceReplay(MODEL), "start", "ask-first", "start-sub", "wait-stop", "ask-more");

        assertThat(steps.get(3).fit()).isEqualTo(Fit.FITS);
        assertThat(steps.get(4).fit()).isEqualTo(Fit.OUT_OF_ORDER);
        assertThat(steps(new TraceReplay(MODEL), "start", "no-such").get(1).fit())
                .isEqualTo(Fit.OUT_OF_ORDER);
    }

    @Test
    void a_message_that_cuts_a_part_short_takes_everything_inside_with_it() {
        TraceReplay replay = new TraceReplay(MODEL);
        List<Step> steps = steps(
                replay,
                "start",
                "ask-first",
                "ask-left",
                "ask-right",
                "start-sub",
                "ask-inner",
                "wait-stop",
                "end-stopped");

        assertThat(steps).extracting(Step::fit).containsOnly(Fit.FITS);
        assertThat(steps.get(6).left()).isEmpty();
        assertThat(replay.resting()).isEmpty();
    }

    @Test
    void a_leap_by_a_supervisor_fits_and_tells_what_lay_between() {
        TraceReplay replay = new TraceReplay(MODEL);
        steps(replay, "start", "ask-first");

        assertThat(replay.jump("ask-first", "do-tell")).containsExactlyInAnyOrder("ask-left", "ask-right", "ask-inner");
        assertThat(replay.arrive("do-tell")).isEqualTo(new Step(Fit.FITS, List.of(), Set.of()));
        assertThat(replay.arrive("end").fit()).isEqualTo(Fit.FITS);
    }

    @Test
    void a_place_that_was_cancelled_holds_the_case_no_longer() {
        TraceReplay replay = new TraceReplay(MODEL);
        steps(replay, "start", "ask-first", "ask-left", "ask-right");
        replay.cancel("ask-right");

        assertThat(replay.resting()).containsExactly("ask-left");
    }

    @Test
    void after_a_move_the_new_version_is_followed_from_the_same_place() {
        ModelOutline other = outline(
                List.of(
                        element("start", ElementKind.START, null),
                        element("ask-one", ElementKind.USER_TASK, null),
                        element("ask-more", ElementKind.USER_TASK, null),
                        element("end", ElementKind.END, null)),
                "start>ask-one",
                "ask-one>ask-more",
                "ask-more>end");
        TraceReplay replay = new TraceReplay(MODEL);
        steps(replay, "start", "ask-first");
        replay.onto(other, Map.of("ask-first", "ask-one"));

        assertThat(replay.resting()).containsExactly("ask-one");
        assertThat(steps(replay, "ask-more", "end")).extracting(Step::fit).containsOnly(Fit.FITS);
    }

    @Test
    void the_way_back_that_a_model_draws_is_no_repetition() {
        ModelOutline circle = outline(
                List.of(
                        element("start", ElementKind.START, null),
                        element("join-again", ElementKind.EXCLUSIVE_GATEWAY, null),
                        element("ask-try", ElementKind.USER_TASK, null),
                        element("if-good", ElementKind.EXCLUSIVE_GATEWAY, null),
                        element("end", ElementKind.END, null)),
                "start>join-again",
                "join-again>ask-try",
                "ask-try>if-good",
                "if-good>join-again",
                "if-good>end");

        assertThat(steps(new TraceReplay(circle), "start", "ask-try", "ask-try", "ask-try", "end"))
                .extracting(Step::fit)
                .containsOnly(Fit.FITS);
    }

    private static List<Step> steps(TraceReplay replay, String... elements) {
        List<Step> steps = new ArrayList<>();
        for (String element : elements) {
            steps.add(replay.arrive(element));
        }
        return steps;
    }

    private static ModelOutline outline(List<ModelElement> elements, String... flows) {
        return new ModelOutline(
                "sample",
                "样例",
                null,
                "1",
                elements,
                Arrays.stream(flows)
                        .map(flow -> flow.split(">", 2))
                        .map(ends -> new ModelFlow(ends[0] + "-" + ends[1], "", ends[0], ends[1], null, false, 1))
                        .toList());
    }

    private static ModelElement element(String id, ElementKind kind, @Nullable String parent) {
        return new ModelElement(
                id, kind, id, null, parent, null, null, null, null, null, null, null, List.of(), List.of(), null, 1);
    }

    private static ModelElement boundary(String id, String host) {
        return new ModelElement(
                id,
                ElementKind.MESSAGE_BOUNDARY,
                id,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                host,
                List.of(),
                List.of(),
                null,
                1);
    }
}
