package court.bpmn;

/** A name in both languages. */
public record Term(String zh, String en) {}
