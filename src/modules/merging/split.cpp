// One pupil becomes two: long after a merge, or where two were written down as one.
#include <algorithm>

#include "modules/merging/carrying_out.hpp"
#include "modules/merging/records.hpp"
#include "platform/store/rows_of.hpp"

namespace truong::merging {

namespace {

using people::Person;
using people::Pupil;

Record record_of(const Reader& reader, Id<Pupil> id) {
    const Entity& entity = reader.catalog().of(type_key<Pupil>());
    Pupil pupil;
    const RowMeta meta = reader.load(entity, id.value, &pupil);
    return {.entity = &entity,
            .id = id.value,
            .person = pupil.person_id,
            .school = meta.school,
            .version = meta.version};
}

/// Other records of the person stay whole: they are no rows of this one. Nobody's account, office or link to
/// an account changes hands by a split, and what was merged or split before is told of the one it befell.
bool may_go(const Entity& entity) {
    const bool record = entity.key == type_key<Pupil>() || entity.key == type_key<people::StaffMember>();
    return !record && entity.module != "accounts" && entity.module != "merging";
}

/// Rows that only the server writes follow the right over the record, which was asked before.
bool writes(const Reader& reader, const RowKey& row) {
    return by_server(*row.first) || reader.as_of({}).may_write(*row.first, row.second);
}

/// What hangs on the pupil and on his identity, as far as the reader may see and change it.
std::set<RowKey> rows_of_pupil(const Reader& reader, const Record& pupil) {
    const Everywhere all(reader);
    const Plan looking(all.reader);
    std::set<RowKey> rows;
    const auto note = [&](const Pointer& by, std::int64_t id) {
        const Condition same = access::compare(by.from->table + ".id", " = ", id);
        const bool visible = reader.as_of({}).count(*by.from, {.condition = same}) > 0;
        if (may_go(*by.from) && visible && writes(reader, {by.from, id})) rows.insert({by.from, id});
    };
    looking.each_pointing({pupil.entity, pupil.id}, note);
    looking.each_pointing({&reader.catalog().of(type_key<Person>()), pupil.person.value}, note);
    return rows;
}

std::set<std::int64_t> rows_that_came(const Reader& reader, Id<Pupil> pupil) {
    std::set<Id<Merge>> merges;
    for (const Merge& merge :
         reader.all<Merge>((where<&Merge::pupil_id> == pupil) && where<&Merge::undone_at>.is_null()))
        merges.insert(merge.id);
    std::set<std::int64_t> rows;
    for (const MovedRow& row : rows_of<&MovedRow::merge_id>(reader, merges))
        if (row.fate != Fate::ended) rows.insert(row.now);
    return rows;
}

std::set<RowKey> chosen_of(const Reader& reader, const Record& pupil, const std::vector<RowChoice>& wanted) {
    const std::set<RowKey> known = rows_of_pupil(reader, pupil);
    std::set<RowKey> chosen;
    for (const RowChoice& choice : wanted) {
        const auto named = std::ranges::find_if(
            known, [&](const RowKey& row) { return record_text(*row.first, row.second) == choice.row; });
        if (named == known.end())
            throw Problem(ProblemKind::invalid,
                          {{.path = "rows", .code = "split_row_foreign", .args = {choice.row}}});
        chosen.insert(*named);
    }
    return chosen;
}

/// The record that the wrong merge ended comes back as it was.
Pupil restored(Tx& tx, const NewSplit& wanted) {
    Merge merge = tx.get(*wanted.merge_id);
    if (merge.undone_at || merge.pupil_id != wanted.pupil_id)
        throw Problem(ProblemKind::invalid, {{.path = "merge_id", .code = "split_other_merge"}});
    require_made_here(tx, merge);
    const Entity& person = tx.catalog().of(type_key<Person>());
    const Entity& entity = tx.catalog().of(type_key<Pupil>());
    Pupil pupil;
    tx.everywhere("who may was asked of the record that both became", [&] {
        tx.restore_row(person, *parse_id(person.prefix, merge.lost_person));
        tx.restore_row(entity, *parse_id(entity.prefix, merge.lost));
        tx.load(entity, *parse_id(entity.prefix, merge.lost), &pupil);
        merge.undone_at = tx.now();
        tx.put(merge);
    });
    return pupil;
}

/// Somebody who was never written down by himself: from the first day of what goes to him.
Pupil registered(Tx& tx, const NewSplit& wanted, const std::set<RowKey>& chosen) {
    if (wanted.full_name.empty())
        throw Problem(ProblemKind::invalid, {{.path = "full_name", .code = "split_nobody"}});
    const Pupil from = tx.get(wanted.pupil_id);
    const Everywhere all(tx);
    std::optional<Date> first;
    bool has_state = false;
    for (const auto& [entity, id] : chosen) {
        has_state = has_state || entity->key == type_key<people::PupilStatus>();
        if (!entity->dated) continue;
        const auto row = entity->make();
        all.reader.load(*entity, id, row.get());
        const Date day = days_of(*entity, row.get()).first;
        if (!first || day < *first) first = day;
    }
    Pupil pupil{.code = wanted.code,
                .campus_id = from.campus_id,
                .valid_from = std::max(first.value_or(from.valid_from), from.valid_from),
                .valid_to = from.valid_to};
    tx.as_system("the other pupil has no record yet that the actor could see", [&] {
        pupil.person_id =
            tx.put(Person{.full_name = wanted.full_name, .birth_date = wanted.birth_date, .sex = wanted.sex})
                .id;
        pupil = tx.put(pupil);
        if (!has_state) tx.put(people::PupilStatus{.pupil_id = pupil.id, .valid_from = pupil.valid_from});
    });
    return pupil;
}

/// Who split whom, and why: on the pages of both.
void keep_split(Tx& tx, const NewSplit& wanted, const Record& pupil, const Pupil& other) {
    const Everywhere all(tx);
    Split split{.pupil_id = wanted.pupil_id,
                .other_id = other.id,
                .person_id = pupil.person,
                .merge_id = wanted.merge_id,
                .name = all.reader.get(pupil.person).full_name,
                .other_name = all.reader.get(other.person_id).full_name,
                .reason = wanted.reason,
                .rows = static_cast<int>(wanted.rows.size()),
                .account = tx.actor().account.value,
                .change_set = tx.change_set(),
                .split_at = tx.now()};
    tx.as_system("who may split was asked of the record",
                 [&] { tx.in_school(pupil.school, [&] { tx.put(split); }); });
}

}  // namespace

std::vector<SplitRow> preview_split(const Reader& reader, const SplitQuery& query) {
    const Record pupil = record_of(reader, query.pupil_id);
    require_keeper(reader, pupil);
    const Everywhere all(reader);
    const std::set<std::int64_t> came = rows_that_came(reader, query.pupil_id);
    std::vector<SplitRow> rows;
    for (const auto& [entity, id] : rows_of_pupil(reader, pupil)) {
        SplitRow row{.row = record_text(*entity, id),
                     .label_vi = std::string(entity->label.vi),
                     .label_en = std::string(entity->label.en),
                     .proposed = came.contains(id)};
        if (entity->dated) {
            const auto values = entity->make();
            all.reader.load(*entity, id, values.get());
            const DateRange days = days_of(*entity, values.get());
            row.valid_from = days.first;
            row.valid_to = days.last;
        }
        rows.push_back(std::move(row));
    }
    std::ranges::sort(rows, {}, &SplitRow::row);
    return rows;
}

Pupil split_pupil(Tx& tx, const NewSplit& wanted) {
    const Record pupil = record_of(tx, wanted.pupil_id);
    require_keeper(tx, pupil);
    if (wanted.version && *wanted.version != pupil.version)
        throw Problem(ProblemKind::stale, {{.path = "version", .code = "stale"}});
    require_quiet(tx, schools_of(Everywhere(tx), pupil), "pupil_id");
    const std::set<RowKey> chosen = chosen_of(tx, pupil, wanted.rows);
    const Pupil other = wanted.merge_id ? restored(tx, wanted) : registered(tx, wanted, chosen);
    const Everywhere all(tx);
    Plan plan(all.reader);
    plan.choose(chosen);
    plan.divide(tx.catalog().of(type_key<Person>()), pupil.person.value, other.person_id.value);
    plan.divide(*pupil.entity, pupil.id, other.id.value);
    plan.run();
    carry_out(tx, plan);
    keep_split(tx, wanted, pupil, other);
    return other;
}

}  // namespace truong::merging
