package court.bpmn;

/**
 * Something that happened in a test case.
 *
 * @param detail the one word that matters, such as the outcome of a hearing
 * @param about the application a decision answers, else empty
 */
record Deed(int number, int day, String kind, String detail, int about) implements DeclaredWords.Event {

    @Override
    public String code() {
        return kind;
    }

    @Override
    public boolean says(String key, String value) {
        return detail.equals(value);
    }

    static Deed of(int number, int day, String kind, String detail) {
        return new Deed(number, day, kind, detail, 0);
    }
}
