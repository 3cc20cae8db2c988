package court.exchange;

import court.exchange.db.JobRow;
import court.exchange.job.ImportRun;
import court.exchange.job.JobFiles;
import java.io.IOException;

/** How one kind of file is taken in. */
public interface ImportWork {
    ImportKind kind();

    /**
     * Looks at the files before the job begins and refuses what no row can mend: a missing column, a mapping that names
     * what is not there.
     *
     * @return name of the source under which the rows will be known
     */
    String check(JobFiles files) throws IOException;

    /** Takes the rows in, one transaction a row, from where the run has come to. */
    void run(ImportRun run) throws IOException;

    /** Clears away what the work has left beside its result, when the job ends for whatever reason. */
    default void ended(JobRow job) {}
}
