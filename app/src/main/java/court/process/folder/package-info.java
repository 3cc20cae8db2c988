/** Folder mode: models saved in a folder come in force. */
@NullMarked
package court.process.folder;

import org.jspecify.annotations.NullMarked;
