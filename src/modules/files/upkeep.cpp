// Erasing, collecting what nobody needs, and checking that everything named is there and sound.
#include <unordered_set>

#include "modules/files/entities.hpp"
#include "modules/files/staging.hpp"
#include "platform/files/vault.hpp"
#include "platform/jobs/work.hpp"
#include "platform/log/log.hpp"
#include "platform/privacy/references.hpp"

namespace truong::files {

namespace {

constexpr std::string_view collect_kind = "files.collect", check_kind = "files.check";
constexpr std::size_t told_limit = 100;
constexpr int batch = 200;
const Actor system_actor{.hat = Hat::system};
const Operation collecting{"files.collect", {}, {}}, checking{"files.check", {}, {}};

std::int64_t count_of(const Reader& reader, std::string_view sql, const std::string& hash) {
    db::Query query(reader.connection(), sql);
    return query.bind(hash).next() ? query.number(0) : 0;
}

/// Rows that have ended count: they may come back.
bool is_named(const Store& store, const std::string& hash) {
    bool named = false;
    store.read(system_actor, collecting, [&](const Reader& reader) {
        named = count_of(reader, "select count(*) from files_stored_file where sha256 = ?", hash) > 0;
    });
    return named;
}

struct Named {
    std::string hash;
    std::uint64_t size = 0;
};
/// Every content that a row names, once.
std::vector<Named> named_contents(const Store& store) {
    std::vector<Named> all;
    store.read(system_actor, checking, [&](const Reader& reader) {
        all.clear();
        db::Query query(reader.connection(), "select distinct sha256, size from files_stored_file");
        while (query.next())
            all.push_back({std::string(query.text(0)), static_cast<std::uint64_t>(query.number(1))});
    });
    return all;
}

bool is_old(const Store& store, Instant since) { return store.now().ms - since.ms > day_ms; }

/// Gives how many; their bytes go with the leftovers.
std::int64_t end_unused_uploads(const Store& store) {
    std::int64_t ended = 0, in_batch = 0;
    bool more = true;
    while (more) {
        // A second run after a conflict counts anew.
        store.write(system_actor, collecting, [&](Tx& tx) {
            const auto unused = tx.all<Upload>(Selection{
                .condition = where<&Upload::used_at> < Instant{store.now().ms - day_ms}, .limit = batch});
            for (const Upload& upload : unused) tx.end(upload.id);
            in_batch = std::ssize(unused);
            more = in_batch == batch;
        });
        ended += in_batch;
    }
    return ended;
}

/// A row that has ended holds its file too: it may come back.
bool is_loose(const Reader& reader, Id<StoredFile> id) {
    return !is_attached(reader, id)
           && !privacy::pointed_to(reader, reader.catalog().of(type_key<StoredFile>()), id.value);
}

void erase_file(Tx& tx, const StoredFile& file, std::string_view ground) {
    tx.as_system("nobody owns the removal of a content", [&] {
        tx.erase_row(tx.catalog().of(type_key<StoredFile>()), file.id.value, ground);
        if (!tx.exists<ContentRemoval>(where<&ContentRemoval::sha256> == file.sha256))
            tx.put(ContentRemoval{.sha256 = file.sha256});
    });
}

/// The next files that were sent long ago and hang on nothing; `after` becomes the last one looked at, zero
/// at the end.
std::vector<StoredFile> loose_files(const Store& store, std::int64_t& after) {
    std::vector<StoredFile> loose;
    std::int64_t last = 0;
    store.read(system_actor, collecting, [&](const Reader& reader) {
        const Instant before{reader.now().ms - loose_days * day_ms};
        loose = reader.all<StoredFile>(
            Selection{.condition = where<&StoredFile::uploaded_at> < before, .after = after, .limit = batch});
        last = std::ssize(loose) == batch ? loose.back().id.value : 0;
        std::erase_if(loose, [&](const StoredFile& file) { return !is_loose(reader, file.id); });
    });
    after = last;
    return loose;
}

std::int64_t erase_loose_files(const Store& store, const Progress& progress) {
    std::int64_t erased = 0, after = 0;
    do {
        for (const StoredFile& file : loose_files(store, after)) {
            if (!progress(erased, 0)) return erased;
            bool gone = false;
            store.write(system_actor, collecting, [&](Tx& tx) {
                gone = is_loose(tx, file.id);  // it may have been attached meanwhile
                if (gone) erase_file(tx, file, "tệp không đính kèm vào đâu trong 30 ngày");
            });
            erased += gone;
        }
    } while (after != 0);
    return erased;
}

bool is_open(const Store& store, Id<Upload> id) {
    bool open = false;
    store.read(system_actor, collecting, [&](const Reader& reader) {
        open = reader.exists<Upload>((where<&Upload::id> == id) && (where<&Upload::file> == 0));
    });
    return open;
}

/// Staged bytes whose upload is finished, aborted or unused.
std::int64_t remove_leftovers(const Store& store) {
    std::int64_t removed = 0;
    const auto& data = store.services().data;
    std::error_code none;
    for (const auto& entry : std::filesystem::directory_iterator(staging_folder(data), none)) {
        const auto id = parse_id("upl", entry.path().filename().string());
        if (!id || is_open(store, {*id})) continue;
        removed += remove_file(entry.path());
    }
    return removed;
}

/// Asked again under the guard: a row may have come since the list was made.
bool remove_unless_named(const Store& store, const std::string& hash) {
    const Guard guard(store.services().data, Guard::Purpose::removing);
    return !is_named(store, hash) && store.services().files->remove(hash);
}

std::int64_t remove_erased(const Store& store) {
    std::vector<ContentRemoval> wanted;
    store.read(system_actor, collecting,
               [&](const Reader& reader) { wanted = reader.all<ContentRemoval>(Selection{}); });
    std::int64_t removed = 0;
    for (const ContentRemoval& removal : wanted) {
        removed += remove_unless_named(store, removal.sha256);
        store.write(system_actor, collecting, [&](Tx& tx) {
            tx.erase_row(tx.catalog().of(type_key<ContentRemoval>()), removal.id.value, "nội dung đã xóa");
        });
    }
    return removed;
}

/// Contents of uploads that died before their row was committed.
std::int64_t remove_orphans(const Store& store, const Progress& progress) {
    std::unordered_set<std::string> named;
    for (Named& content : named_contents(store)) named.insert(std::move(content.hash));
    std::vector<std::string> orphans;
    store.services().files->each([&](const Kept& kept) {
        const bool orphan = !kept.hash.empty() && !named.contains(kept.hash) && is_old(store, kept.since);
        if (orphan) orphans.push_back(kept.hash);
    });
    std::int64_t removed = 0, done = 0;
    for (const std::string& hash : orphans) {
        if (!progress(++done, std::ssize(orphans))) break;
        removed += remove_unless_named(store, hash);
    }
    return removed;
}

void tell(std::vector<std::string>& list, std::int64_t& faults, const std::string& name) {
    ++faults;
    if (list.size() < told_limit) list.push_back(name);
}

void append_names(std::string& out, const std::vector<std::string>& names) {
    json::Array list(out);
    for (const std::string& name : names) json::append_text(list.item(), name);
}

void run_collect(jobs::Work& work) {
    work.finish(json_of(collect(work.store(), [&](std::int64_t done, std::int64_t total) {
        work.progress(done, total);
        return !work.cancelled();
    })));
}

void run_check(jobs::Work& work) {
    const Checked checked = check_contents(work.store(), [&](std::int64_t done, std::int64_t total) {
        work.progress(done, total);
        return !work.cancelled();
    });
    if (checked.faults > 0)
        log::error("contents of files are not as they should be", {{"faults", checked.faults}});
    work.finish(json_of(checked));
}

}  // namespace

void erase(Tx& tx, Id<StoredFile> id, std::string_view ground) {
    const StoredFile file = tx.unscoped("whoever may erase was asked by the caller").get(id);
    erase_file(tx, file, ground);
    jobs::enqueue(tx, {.kind = collect_kind, .unique_key = std::string(collect_kind)});
}

Collected collect(const Store& store, const Progress& progress) {
    Collected collected;
    collected.uploads = end_unused_uploads(store);
    collected.files = erase_loose_files(store, progress);
    collected.leftovers = remove_leftovers(store);
    collected.contents = remove_erased(store) + remove_orphans(store, progress);
    return collected;
}

Checked check_contents(const Store& store, const Progress& progress) {
    Checked checked;
    const std::vector<Named> named = named_contents(store);
    std::unordered_set<std::string> known;
    for (const Named& content : named) {
        known.insert(content.hash);
        if (!progress(checked.contents, std::ssize(named))) return checked;
        const auto opened = store.services().files->open(content.hash);
        if (!opened && !is_named(store, content.hash)) continue;  // erased meanwhile
        ++checked.contents;
        if (!opened)
            tell(checked.missing, checked.faults, content.hash);
        else if (opened->size() != content.size || hash_of(*opened) != content.hash)
            tell(checked.damaged, checked.faults, content.hash);
    }
    store.services().files->each([&](const Kept& kept) {
        // A fresh name may be one that is being copied, or put before its row.
        if (is_old(store, kept.since) && !known.contains(kept.hash))
            tell(checked.unknown, checked.faults, kept.name);
    });
    return checked;
}

std::string json_of(const Collected& collected) {
    std::string text;
    {
        json::Object object(text);
        object.number("uploads", collected.uploads);
        object.number("files", collected.files);
        object.number("leftovers", collected.leftovers);
        object.number("contents", collected.contents);
    }
    return text;
}

std::string json_of(const Checked& checked) {
    std::string text;
    {
        json::Object object(text);
        object.number("contents", checked.contents);
        object.number("faults", checked.faults);
        append_names(object.member("missing"), checked.missing);
        append_names(object.member("damaged"), checked.damaged);
        append_names(object.member("unknown"), checked.unknown);
    }
    return text;
}

CheckAsked ask_for_check(Tx& tx, const CheckAsk&) {
    if (is_never(tx.ask(server_administrator))) throw Problem(ProblemKind::forbidden);
    const std::int64_t job = jobs::enqueue(tx, {.kind = check_kind, .unique_key = std::string(check_kind)});
    return {jobs::id_text(job)};
}

std::vector<JobKind> job_kinds() {
    return {{.kind = collect_kind,
             .label = {"Dọn tệp không còn dùng", "Collect files that nobody needs"},
             .run = run_collect,
             .daily_at = "02:30"},
            {.kind = check_kind,
             .label = {"Kiểm tra toàn vẹn kho tệp", "Check the contents of files"},
             .run = run_check}};
}

}  // namespace truong::files
