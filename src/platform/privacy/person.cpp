#include "platform/privacy/person.hpp"

#include <algorithm>
#include <ranges>

#include "base/check.hpp"
#include "platform/contributions.hpp"
#include "platform/privacy/references.hpp"
#include "platform/store/store.hpp"

namespace truong::privacy {

namespace {

constexpr std::string_view kept_for_others = "kept rows point to it";
constexpr std::string_view kept_elsewhere = "another school knows the person";
constexpr std::size_t export_limit_bytes = std::size_t{16} << 20;
constexpr int page_rows = 500;

Condition of_person(const Entity& entity, std::int64_t person) {
    const Field& whose = entity.person ? entity.id() : *entity.about;
    return access::compare(entity.table + '.' + std::string(whose.name), " = ", person);
}

/// Calls `visit(row, meta)` for the person's rows of every time. They are read before the first visit, which
/// may remove what the next page would begin behind.
template <class Visit>
void each_row(const Reader& reader, const Entity& entity, std::int64_t person, Visit visit) {
    Selection selection{.condition = of_person(entity, person), .limit = page_rows, .with_ended = true};
    std::vector<std::shared_ptr<void>> rows;
    std::vector<RowMeta> metas;
    for (bool more = true; more;) {
        const std::size_t before = rows.size();
        reader.as_of({}).fetch(
            entity, selection, [&]() -> void* { return rows.emplace_back(entity.make()).get(); }, &metas);
        more = rows.size() - before == static_cast<std::size_t>(page_rows);
        if (more) selection.after = entity.id_of(rows.back().get());
    }
    for (std::size_t i = 0; i < rows.size(); ++i) visit(rows[i].get(), metas[i]);
}

/// Those about people, those that point to others before what they point to: modules declare upwards.
std::vector<const Entity*> about_people(const Catalog& catalog) {
    std::vector<const Entity*> entities, people;
    for (const Entity& entity : catalog.entities() | std::views::reverse) {
        if (!entity.stored() || !entity.personal()) continue;
        (entity.person ? people : entities).push_back(&entity);
    }
    entities.insert(entities.end(), people.begin(), people.end());
    return entities;
}

void require_room(const std::string& out) {
    if (out.size() > export_limit_bytes)
        throw Problem(ProblemKind::too_large, {{.path = {}, .code = "export_too_large"}});
}

/// The first reason that holds for every row of the entity; empty: none does.
std::string_view reason_to_keep(const Entity& entity, bool elsewhere) {
    check(entity.retention.has_value(), "personal data without a retention rule");
    if (entity.retention->months == 0) return entity.retention->basis;
    return !entity.school_owned && elsewhere ? kept_elsewhere : std::string_view();
}

/// A column that may be blanked when the person it names goes.
bool may_be_blank(const Entity& entity, const Field& field) {
    const auto is_key = [&](const Field* key) { return key == &field; };
    return field.codec->nullable && !(entity.dated && std::ranges::any_of(entity.dated->key, is_key));
}

bool about_optionally(const Entity& entity) { return entity.about && may_be_blank(entity, *entity.about); }

/// Whether rows that will still be there need the person's own row. A row that is about him alone and goes
/// does not count; one that names him besides counts even where it goes, to be on the safe side.
bool needed_by_rest(const Reader& reader, std::int64_t person, const std::vector<Planned>& plan) {
    for (const Entity& from : reader.catalog().entities()) {
        if (!from.stored()) continue;
        for (const Field& field : from.fields) {
            if (!field.target || !field.target->person || &field == &from.id()) continue;
            if (may_be_blank(from, field)) continue;
            const auto goes = std::ranges::count_if(plan, [&](const Planned& planned) {
                return planned.entity == &from && planned.fate == Fate::erased && from.about == &field;
            });
            db::Query query(reader.connection(), "select count(*) from " + from.table + " where "
                                                     + std::string(field.name) + " = ?");
            if (query.bind(person).next() && query.number(0) > goes) return true;
        }
    }
    return false;
}

/// What is personal in it goes, the person with it; numbers and days that are required stay as they are.
void empty_row(Tx& tx, const Entity& entity, void* row, const RowMeta& meta) {
    for (const Field& field : entity.fields) {
        if (&field != entity.about && field.options.privacy == Privacy::none) continue;
        if (field.codec->nullable)
            field.store(row, Value{});
        else if (field.codec->kind == Kind::text)
            field.store(row, std::string_view());
    }
    tx.put_row(entity, row, meta.version);
}

void forget_name_in(Tx& tx, const Entity& from, const Field& field, std::int64_t id) {
    const std::string name(field.name);
    const Condition named = access::compare(from.table + '.' + name, " = ", id);
    for (bool more = true; more;) {
        std::vector<std::shared_ptr<void>> rows;
        tx.as_of({}).fetch(from, {.condition = named, .limit = page_rows},
                           [&]() -> void* { return rows.emplace_back(from.make()).get(); });
        for (const auto& row : rows) {
            field.store(row.get(), Value{});
            tx.put_row(from, row.get(), {});
        }
        more = rows.size() == static_cast<std::size_t>(page_rows);
    }
    // An ended row cannot be put; that it no longer names somebody changes nothing for anybody.
    db::Query query(tx.connection(),
                    "update " + from.table + " set " + name + " = null where " + name + " = ?");
    query.bind(id).run();
}

/// Other rows that name him and may do without: who decided, who was asked.
void forget_name(Tx& tx, const Entity& person, std::int64_t id) {
    for (const Entity& from : tx.catalog().entities()) {
        if (!from.stored()) continue;
        for (const Field& field : from.fields)
            if (field.target == &person && &field != &from.id() && may_be_blank(from, field))
                forget_name_in(tx, from, field, id);
    }
}

void erase_key(Tx& tx, std::int64_t person) {
    db::Query query(tx.connection(), "update person_key set wrapped = null, erased_at = ? where id = ?");
    query.bind(tx.now().ms).bind(person).run();
}

/// One erasure on its way through the entities.
struct Erasure {
    std::int64_t person = 0;
    std::string_view ground;
    bool known_elsewhere = false;
    std::vector<Kept> kept;
};

void erase_rows(Tx& tx, const Entity& entity, Erasure& erasure) {
    const std::string_view reason = reason_to_keep(entity, erasure.known_elsewhere);
    each_row(tx, entity, erasure.person, [&](void* row, const RowMeta& meta) {
        const std::int64_t id = entity.id_of(row);
        if (!reason.empty())
            erasure.kept.push_back({&entity, id, reason});
        else if (about_optionally(entity) && !meta.ended_at)
            empty_row(tx, entity, row, meta);
        else if (pointed_to(tx, entity, id))
            erasure.kept.push_back({&entity, id, kept_for_others});
        else
            tx.erase_row(entity, id, erasure.ground);
    });
}

}  // namespace

std::string export_person(const Reader& reader, std::int64_t person) {
    std::string out;
    {
        json::Object object(out);
        const Reveal everything = Reveal::everything();
        for (const Entity* entity : about_people(reader.catalog())) {
            std::string rows;
            each_row(reader, *entity, person, [&](const void* row, const RowMeta& meta) {
                if (!rows.empty()) rows += ',';
                encode_row(*entity, row, meta, everything, rows);
                require_room(rows);
                reader.note_sensitive(*entity, entity->id_of(row), meta.school.value, everything);
            });
            if (!rows.empty()) object.raw(entity->table, '[' + rows + ']');
            require_room(out);
        }
        json::Array list(object.member("more"));
        for (const PersonalData& more : reader.store().contributions().personal_data)
            if (more.append_export) more.append_export(reader, person, list.item());
    }
    return out;
}

std::vector<Planned> plan_erasure(const Reader& reader, std::int64_t person) {
    std::vector<Planned> plan;
    const bool known = known_to_others(reader, person);
    for (const Entity* entity : about_people(reader.catalog())) {
        const std::string_view reason = reason_to_keep(*entity, known);
        each_row(reader, *entity, person, [&](const void* row, const RowMeta& meta) {
            Planned planned{.entity = entity, .row = entity->id_of(row), .basis = reason};
            if (!reason.empty())
                planned.fate = Fate::kept;
            else if (about_optionally(*entity) && !meta.ended_at)
                planned.fate = Fate::emptied;
            else if (entity->person && needed_by_rest(reader, person, plan))
                planned = {entity, planned.row, Fate::kept, kept_for_others};
            plan.push_back(planned);
        });
    }
    return plan;
}

std::vector<Kept> erase_person(Tx& tx, std::int64_t person, std::string_view ground) {
    for (const PersonalData& more : tx.store().contributions().personal_data)
        if (more.erase) more.erase(tx, person);
    Erasure erasure{person, ground, known_to_others(tx, person), {}};
    for (const Entity* entity : about_people(tx.catalog())) {
        const bool stays = entity->person && (erasure.known_elsewhere || needed_by_rest(tx, person, {}));
        if (entity->person && !stays) forget_name(tx, *entity, person);
        erase_rows(tx, *entity, erasure);
    }
    if (!erasure.known_elsewhere) erase_key(tx, person);
    return std::move(erasure.kept);
}

}  // namespace truong::privacy
