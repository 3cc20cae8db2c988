package court.process;

/** What a service task of a model may ask the platform to do; implemented in the module that owns the deed. */
public interface Step {
    /** Key in the model and in {@code processes/templates/steps.yaml}, such as {@code document.summons}. */
    String key();

    /** Does it, in the transaction of the deed that moved the case here. Steps are idempotent. */
    void run(StepCall call);
}
