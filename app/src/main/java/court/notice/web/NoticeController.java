package court.notice.web;

import court.kernel.Page;
import court.notice.NoticeId;
import court.notice.NoticeRow;
import court.notice.Notices;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A person's own notices. */
@RestController
@RequestMapping("/api/notices")
class NoticeController {
    private final Notices notices;

    NoticeController(Notices notices) {
        this.notices = notices;
    }

    record Count(long unread) {}

    record AllRead(int read) {}

    @GetMapping
    Page<NoticeRow> mine(
            @RequestParam(required = false) @Nullable Boolean unread,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        return notices.mine(unread, after == null ? null : NoticeId.parse(after), Page.size(limit));
    }

    @GetMapping("/count")
    Count count() {
        return new Count(notices.unread());
    }

    @PostMapping("/{id}/read")
    NoticeRow read(@PathVariable String id) {
        return notices.read(NoticeId.parse(id));
    }

    @PostMapping("/read-all")
    AllRead readAll() {
        return new AllRead(notices.readAll());
    }
}
