package court.process;

/** Performs what a form says; implemented in the module that owns the deeds of the form. */
public interface FormDesk {
    /** Whether this desk performs the form. */
    boolean performs(String form);

    /** Performs a form whose shape has been checked; refuses what law or permission forbid. */
    void perform(FormSubmission submission);
}
