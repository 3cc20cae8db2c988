package court.bpmn;

/** A model as it lies on disk: its path under {@code processes/bpmn} and its bytes. */
public record ModelFile(String path, byte[] bytes) {

    /** The process the file must hold: its name without folder and ending. */
    public String processId() {
        String file = path.substring(path.lastIndexOf('/') + 1);
        return file.endsWith(".bpmn") ? file.substring(0, file.length() - ".bpmn".length()) : file;
    }
}
