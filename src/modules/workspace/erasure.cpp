#include "modules/workspace/erasure.hpp"

#include <set>

namespace truong::workspace {

namespace {

constexpr std::string_view with_its_record = "erased with the record that it was beside";
constexpr int erasure_batch = 500;

Id<org::School> school_of(const Reader& reader, const Entity& entity, std::int64_t id) {
    const auto row = entity.make();
    std::vector<RowMeta> metas;
    reader.fetch(
        entity,
        {.condition = access::compare(entity.table + ".id", " = ", id), .limit = 1, .with_ended = true},
        [&] { return row.get(); }, &metas);
    return metas.empty() ? Id<org::School>{} : metas.front().school;
}

void erase_one(Tx& tx, const Entity& entity, std::int64_t id) { tx.erase_row(entity, id, with_its_record); }

/// With its file, unless that hangs on another record too.
void erase_beside_row(Tx& tx, const Note& row) {
    erase_one(tx, tx.catalog().of(type_key<Note>()), row.id.value);
}
void erase_beside_row(Tx& tx, const Todo& row) {
    erase_one(tx, tx.catalog().of(type_key<Todo>()), row.id.value);
}
void erase_beside_row(Tx& tx, const Attachment& row) {
    const Entity& entity = tx.catalog().of(type_key<Attachment>());
    const Id<org::School> school = school_of(tx, entity, row.id.value);
    erase_one(tx, entity, row.id.value);
    const Condition others = where<&Attachment::file_id> == row.file_id;
    if (tx.count(entity, {.condition = others, .with_ended = true}) > 0) return;
    if (!tx.exists<files::StoredFile>(where<&files::StoredFile::id> == row.file_id)) return;
    tx.in_school(school, [&] { files::erase(tx, row.file_id, with_its_record); });
}

template <class Row> void erase_rows(Tx& tx, const Condition& which) {
    const Reader all = tx.unscoped("an erasure reaches what its author kept to himself").as_of({});
    const auto rows = all.all<Row>({.condition = which, .limit = 5'000, .with_ended = true});
    tx.as_system("an erasure of what it stands beside", [&] {
        for (const Row& row : rows) erase_beside_row(tx, row);
    });
}

template <class Row> void erase_rows_about(Tx& tx, std::int64_t person) {
    erase_rows<Row>(tx, where<&Row::person_id> == Id<people::Person>{person});
}

bool is_there(const Reader& reader, const std::string& record) {
    const std::string_view prefix = std::string_view(record).substr(0, record.find('_'));
    for (const Entity& entity : reader.catalog().entities()) {
        if (!entity.stored() || entity.prefix != prefix) continue;
        const auto id = parse_id(prefix, record);
        if (!id) return false;
        const Condition same = access::compare(entity.table + ".id", " = ", *id);
        return reader.as_of({}).count(entity, {.condition = same, .with_ended = true}) > 0;
    }
    return false;
}

/// From one id to the next, so that no row is looked at twice however many stay.
template <class Row> int collect(const Store& store, int limit) {
    int gone = 0;
    std::int64_t after = 0, next = 0;
    for (bool more = true; more && gone < limit;) {
        int in_batch = 0;
        store.write({.hat = Hat::system}, {"workspace.collect", {}, {}}, [&](Tx& tx) {
            const auto rows = tx.all<Row>({.after = after, .limit = erasure_batch, .with_ended = true});
            more = static_cast<int>(rows.size()) == erasure_batch;
            in_batch = 0;
            for (const Row& row : rows) {
                if (is_there(tx, row.record)) continue;
                erase_beside_row(tx, row);
                ++in_batch;
            }
            next = rows.empty() ? after : rows.back().id.value;
        });
        after = next;
        gone += in_batch;
    }
    return gone;
}

}  // namespace

void erase_beside(Tx& tx, std::int64_t person) {
    erase_rows_about<Note>(tx, person);
    erase_rows_about<Todo>(tx, person);
    erase_rows_about<Attachment>(tx, person);
}

void erase_beside_record(Tx& tx, const Entity& entity, std::int64_t row) {
    std::string record;
    append_id(record, entity.prefix, row);
    erase_rows<Note>(tx, where<&Note::record> == record);
    erase_rows<Todo>(tx, where<&Todo::record> == record);
    erase_rows<Attachment>(tx, where<&Attachment::record> == record);
}

int collect_orphans(const Store& store, int limit) {
    return collect<Note>(store, limit) + collect<Todo>(store, limit) + collect<Attachment>(store, limit);
}

}  // namespace truong::workspace
