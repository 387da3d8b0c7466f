#include <algorithm>

#include "modules/merging/carrying_out.hpp"
#include "modules/merging/entities.hpp"
#include "modules/merging/records.hpp"
#include "platform/store/undo.hpp"

namespace truong::merging {

namespace {

constexpr std::string_view written_by_service = "who may merge was asked of both records";

std::string name_of_person(const Everywhere& all, Id<people::Person> id) {
    return all.reader.get(id).full_name;
}

std::string code_of(const Everywhere& all, const Record& record) {
    if (record.kind == RecordKind::pupil) return all.reader.get(Id<people::Pupil>{record.id}).code;
    if (record.kind == RecordKind::staff_member)
        return all.reader.get(Id<people::StaffMember>{record.id}).code;
    return {};
}

/// Two identities that were named themselves have the school of a record of theirs.
Id<org::School> school_of(const Everywhere& all, const Pair& pair) {
    if (pair.kept.school) return pair.kept.school;
    Id<org::School> school;
    Plan looking(all.reader);
    const Entity& person = all.reader.catalog().of(type_key<people::Person>());
    for (const Record* record : {&pair.kept, &pair.lost})
        looking.each_pointing({&person, record->person.value}, [&](const Pointer& by, std::int64_t id) {
            const auto row = by.from->make();
            if (!school && by.from->school_owned) school = all.reader.load(*by.from, id, row.get()).school;
        });
    if (!school) throw Problem(ProblemKind::conflict, {{.path = "kept", .code = "merge_without_record"}});
    return school;
}

void require_version(std::optional<std::int64_t> seen, std::int64_t now, const std::string& path) {
    if (seen && *seen != now) throw Problem(ProblemKind::stale, {{.path = path, .code = "stale"}});
}

void add_obstacle(MergePreview& preview, const Reader& reader, const Finding& finding) {
    std::string& codes = preview.obstacles;
    if (codes.find(finding.code) == std::string::npos) (codes += codes.empty() ? "" : ",") += finding.code;
    preview.in_the_way.push_back(
        {finding.code, sentence_vi(reader.catalog(), finding), sentence_en(reader.catalog(), finding)});
}

Merge merge_of(const Tx& tx, const Everywhere& all, const Pair& pair, const std::string& reason) {
    const Entity& person = tx.catalog().of(type_key<people::Person>());
    Merge merge{.kind = pair.kept.kind,
                .person_id = pair.kept.person,
                .lost_person = record_text(person, pair.lost.person.value),
                .lost_name = name_of_person(all, pair.lost.person),
                .lost_code = code_of(all, pair.lost),
                .reason = reason,
                .account = tx.actor().account.value,
                .change_set = tx.change_set(),
                .merged_at = tx.now()};
    if (merge.kind == RecordKind::pupil) merge.pupil_id = Id<people::Pupil>{pair.kept.id};
    if (merge.kind == RecordKind::staff_member) merge.staff_member_id = Id<people::StaffMember>{pair.kept.id};
    merge.lost_row = merge.kind == RecordKind::person ? pair.lost.person.value : pair.lost.id;
    merge.lost =
        merge.kind == RecordKind::person ? merge.lost_person : record_text(*pair.lost.entity, pair.lost.id);
    return merge;
}

std::vector<RowsView> rows_of_plan(const Everywhere& all, const Plan& plan, const Pair& pair) {
    std::map<const Entity*, RowsView> views;
    const auto view_of = [&](const Entity& entity) -> RowsView& {
        RowsView& view = views[&entity];
        view.entity = entity.table;
        view.label_vi = entity.label.vi;
        view.label_en = entity.label.en;
        return view;
    };
    for (const Planned& row : plan.rows()) {
        if (row.root || (row.links.empty() && row.fate == Fate::moved)) continue;
        RowsView& view = view_of(*row.entity);
        ++view.lost;
        if (row.fate == Fate::ended) ++view.settled;
        if (row.cut && row.fate == Fate::copied) ++view.cut;
    }
    std::set<RowKey> seen;
    const auto count = [&](const Pointer& by, std::int64_t id) {
        if (seen.insert({by.from, id}).second) ++view_of(*by.from).kept;
    };
    const Entity& person = all.reader.catalog().of(type_key<people::Person>());
    plan.each_pointing({&person, pair.kept.person.value}, count);
    if (pair.kept.kind != RecordKind::person) plan.each_pointing({pair.kept.entity, pair.kept.id}, count);
    std::vector<RowsView> list;
    for (auto& [entity, view] : views) list.push_back(std::move(view));
    std::ranges::sort(list, {}, &RowsView::entity);
    return list;
}

const Entity& kept_entity(const Reader& reader, const Merge& merge) {
    if (merge.kind == RecordKind::pupil) return reader.catalog().of(type_key<people::Pupil>());
    if (merge.kind == RecordKind::staff_member) return reader.catalog().of(type_key<people::StaffMember>());
    return reader.catalog().of(type_key<people::Person>());
}

}  // namespace

MergePreview preview_merge(const Reader& reader, const PairQuery& named) {
    const Pair pair = find_pair(reader, named);
    require_keeper(reader, pair.kept);
    require_keeper(reader, pair.lost);
    const Everywhere all(reader);
    Plan plan(all.reader);
    plan_merge(plan, reader, pair);
    MergePreview preview{.kept = named.kept,
                         .lost = named.lost,
                         .kept_name = name_of_person(all, pair.kept.person),
                         .lost_name = name_of_person(all, pair.lost.person),
                         .kept_version = pair.kept.version,
                         .lost_version = pair.lost.version,
                         .fields = differing(all, pair),
                         .rows = rows_of_plan(all, plan, pair)};
    for (const Finding& finding : obstacles(reader, pair)) add_obstacle(preview, reader, finding);
    for (const Finding& finding : plan.findings()) add_obstacle(preview, reader, finding);
    return preview;
}

Merge merge_records(Tx& tx, const NewMerge& wanted) {
    const Pair pair = find_pair(tx, {wanted.kept, wanted.lost});
    require_keeper(tx, pair.kept);
    require_keeper(tx, pair.lost);
    require_version(wanted.kept_version, pair.kept.version, "kept_version");
    require_version(wanted.lost_version, pair.lost.version, "lost_version");
    Findings findings = obstacles(tx, pair);
    const Everywhere all(tx);
    Plan plan(all.reader);
    choose_fields(plan, all, pair, wanted.fields);
    plan_merge(plan, tx, pair);
    findings.insert(findings.end(), plan.findings().begin(), plan.findings().end());
    if (!findings.empty()) throw Problem(ProblemKind::conflict, std::move(findings));
    Merge merge = merge_of(tx, all, pair, wanted.reason);
    const Id<org::School> school = school_of(all, pair);
    std::vector<MovedRow> moved = carry_out(tx, plan);
    tx.as_system(written_by_service, [&] {
        tx.in_school(school, [&] {
            merge = tx.put(merge);
            for (MovedRow& row : moved) {
                row.merge_id = merge.id;
                row.person_id = merge.person_id;
                tx.put(row);
            }
        });
    });
    return merge;
}

Merge undo_merge(Tx& tx, const WhichMerge& which) {
    Merge merge;
    const Id<org::School> home = tx.load(tx.catalog().of(type_key<Merge>()), which.id.value, &merge).school;
    if (merge.undone_at) throw Problem(ProblemKind::conflict, {{.path = "id", .code = "merge_undone"}});
    Record kept{.kind = merge.kind,
                .entity = &kept_entity(tx, merge),
                .id = merge.pupil_id          ? merge.pupil_id->value
                      : merge.staff_member_id ? merge.staff_member_id->value
                                              : merge.person_id.value,
                .person = merge.person_id};
    require_giver_back(tx, kept);
    require_made_here(tx, merge);
    std::set<Id<org::School>> schools = schools_of(Everywhere(tx), kept);
    schools.insert(home);
    require_quiet(tx, schools, "id");
    tx.everywhere("who may was asked of the record that both became", [&] {
        const auto moved = tx.all<MovedRow>(where<&MovedRow::merge_id> == merge.id);
        store::undo(tx, merge.change_set);
        take_back(tx, moved);
        merge.undone_at = tx.now();
        merge = tx.put(merge);
    });
    return merge;
}

MergeResult result_of(const Reader& reader, const ResultQuery& query) {
    constexpr int most_steps = 100;
    const Reader any =
        reader.unscoped("the name of a record that went leads to the one that its reader may see");
    MergeResult result{.record = query.record};
    for (int step = 0; step < most_steps; ++step) {
        const auto merge =
            any.first<Merge>((where<&Merge::lost> == result.record) && where<&Merge::undone_at>.is_null());
        if (!merge) break;
        const Entity& entity = kept_entity(reader, *merge);
        const std::int64_t id = merge->pupil_id          ? merge->pupil_id->value
                                : merge->staff_member_id ? merge->staff_member_id->value
                                                         : merge->person_id.value;
        result = {.record = record_text(entity, id), .merged = true};
    }
    for (const TypeKey key :
         {type_key<people::Pupil>(), type_key<people::StaffMember>(), type_key<people::Person>()}) {
        const Entity& entity = reader.catalog().of(key);
        const auto id = parse_id(entity.prefix, result.record);
        if (!id) continue;
        const auto row = entity.make();
        reader.load(entity, *id, row.get());
        return result;
    }
    throw Problem(ProblemKind::not_found, {{.path = "record", .code = "not_found"}});
}

void keep_merges_whole(Tx& tx, const std::vector<std::int64_t>& rows, const Entity& entity) {
    tx.everywhere("whether a record went into another is asked of every school", [&] {
        std::vector<std::string> names;
        for (const std::int64_t row : rows) names.push_back(record_text(entity, row));
        const bool identity = entity.person;
        constexpr std::size_t piece = 400;
        for (std::size_t begin = 0; begin < names.size(); begin += piece) {
            const auto first = names.begin() + static_cast<std::ptrdiff_t>(begin);
            const auto count = static_cast<std::ptrdiff_t>(std::min(piece, names.size() - begin));
            const std::vector<std::string> some(first, first + count);
            const Condition named =
                identity ? where<&Merge::lost_person>.in(some) : where<&Merge::lost>.in(some);
            for (const Merge& merge : tx.all<Merge>(Condition(named) && where<&Merge::undone_at>.is_null())) {
                const std::string& text = identity ? merge.lost_person : merge.lost;
                const auto id = parse_id(entity.prefix, text);
                const Condition same = access::compare(entity.table + ".id", " = ", *id);
                if (tx.as_of({}).count(entity, {.condition = same}) == 0) continue;
                throw Problem(ProblemKind::conflict, {{.path = "change_set", .code = "merge_undo_there"}});
            }
        }
    });
}

}  // namespace truong::merging
