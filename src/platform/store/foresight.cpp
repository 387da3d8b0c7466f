#include "platform/store/foresight.hpp"

#include "base/check.hpp"
#include "platform/store/store.hpp"
#include "platform/store/tx.hpp"

namespace truong {

namespace store {

std::optional<bool> within(const Reader& reader, const Entity& entity, const Asked& asked,
                           Id<org::School> school) {
    if (is_never(asked.rule)) return false;
    const Condition place = reader.place(entity, asked.access);
    if (is_never(place)) return false;
    if (asked.rule.sql != always().sql) return std::nullopt;
    if (place.sql == always().sql) return true;
    // Beside the school a campus may stand in it.
    if (!place.sql.ends_with(entity.table + ".school_id = ?") || place.params.size() != 1)
        return std::nullopt;
    return place.params.front() == Param(school.value);
}

}  // namespace store

namespace {

constexpr std::size_t at_once = 500;

std::vector<std::vector<Param>> in_pieces(const std::set<std::int64_t>& ids) {
    std::vector<std::vector<Param>> pieces;
    for (const std::int64_t id : ids) {
        if (pieces.empty() || pieces.back().size() == at_once) pieces.emplace_back();
        pieces.back().emplace_back(id);
    }
    return pieces;
}

}  // namespace

static std::shared_ptr<void> copy_of(const Entity& entity, const void* row) {
    auto copy = entity.make();
    for (const Field& field : entity.fields)
        check(field.store(copy.get(), field.load(row)), "a row does not fit itself");
    return copy;
}

void Tx::remember(const Entity& entity, const void* row, const RowMeta& meta) {
    known_.insert_or_assign({&entity, entity.id_of(row)}, KnownRow{copy_of(entity, row), meta});
}

const Tx::KnownRow* Tx::known(const Entity& entity, std::int64_t id) const {
    const auto found = known_.find({&entity, id});
    return found == known_.end() ? nullptr : &found->second;
}

void Tx::foresee(const Entity& entity, const std::set<std::int64_t>& ids) {
    std::set<std::int64_t> unknown;
    for (const std::int64_t id : ids)
        if (!known(entity, id)) unknown.insert(id);
    const Reader all = as_of({}).unscoped("what is asked of the rows is asked when they are used");
    for (std::vector<Param>& piece : in_pieces(unknown)) {
        std::vector<std::shared_ptr<void>> rows;
        std::vector<RowMeta> metas;
        all.fetch(
            entity, {.condition = access::one_of(entity.table + ".id", std::move(piece)), .with_ended = true},
            [&] { return rows.emplace_back(entity.make()).get(); }, &metas);
        for (std::size_t i = 0; i < rows.size(); ++i)
            known_.insert_or_assign({&entity, entity.id_of(rows[i].get())}, KnownRow{rows[i], metas[i]});
        foresee_around(entity, rows);
    }
}

void Tx::foresee_around(const Entity& entity, const std::vector<std::shared_ptr<void>>& rows) {
    const Field* whose = entity.person ? &entity.id() : entity.about;
    std::set<const Field*> ways;
    for (const Field& field : entity.fields)
        if (!field.options.copied_through.empty()) ways.insert(entity.find(field.options.copied_through));
    const auto ids_through = [&](const Field& field) {
        std::set<std::int64_t> ids;
        for (const auto& row : rows)
            if (const Value id = field.load(row.get()); id.index() != 0)
                ids.insert(std::get<std::int64_t>(id));
        return ids;
    };
    for (const Field* way : ways) foresee(*way->target, ids_through(*way));
    if (whose) foresee_keys(ids_through(*whose));
}

void Tx::foresee_keys(const std::set<std::int64_t>& persons) {
    std::set<std::int64_t> unknown;
    for (const std::int64_t person : persons)
        if (!person_keys_.contains(person) && !new_persons_.contains(person)) unknown.insert(person);
    for (std::vector<Param>& piece : in_pieces(unknown)) {
        const Condition these = access::one_of("person_key.id", std::move(piece));
        db::Query query(connection(), "select id, wrapped from person_key where " + these.sql);
        store::bind(query, these.params);
        while (query.next()) {
            person_keys_.emplace(query.number(0),
                                 query.is_null(1) ? std::string() : std::string(query.bytes(1)));
            new_keys_.push_back(query.number(0));
        }
    }
}

RowMeta Tx::load_foreseen(const Entity& entity, std::int64_t id, void* row) const {
    const KnownRow* found = known(entity, id);
    if (!found || found->meta.ended_at) return load(entity, id, row);
    const auto seen =
        store::within(*this, entity, {Access::reading, ask(entity.read.rule)}, found->meta.school);
    if (!seen || !*seen) return load(entity, id, row);
    for (const Field& field : entity.fields)
        check(field.store(row, field.load(found->row.get())), "a row does not fit itself");
    return found->meta;
}

}  // namespace truong
