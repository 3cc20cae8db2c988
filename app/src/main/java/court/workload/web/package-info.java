@NullMarked
package court.workload.web;

import org.jspecify.annotations.NullMarked;
