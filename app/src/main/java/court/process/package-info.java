/** Models, running cases, work items, forms; the only module with Camunda in it. */
@ApplicationModule(allowedDependencies = {"kernel", "audit", "identity", "bpmn"})
@NullMarked
package court.process;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
