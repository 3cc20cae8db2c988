/** Tianping 天平: one package per capability, an import points to a lower tier only. */
@NullMarked
package court;

import org.jspecify.annotations.NullMarked;
