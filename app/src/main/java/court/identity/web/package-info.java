@NullMarked
package court.identity.web;

import org.jspecify.annotations.NullMarked;
