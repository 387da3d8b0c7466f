#include "modules/quality/refresh.hpp"

#include <algorithm>

#include "base/check.hpp"
#include "modules/quality/derived.hpp"
#include "platform/keys/keys.hpp"
#include "platform/store/concerned.hpp"
#include "platform/store/rows_of.hpp"

namespace truong::quality {

namespace {

constexpr std::string_view why_all = "a record is judged as it stands, whoever changed it";
constexpr int rows_a_page = 5'000;

Records live_of(const Reader& reader, const Entity& kind, Id<org::School> school, const Records& records) {
    Records live;
    store::in_pieces(records, "select id from " + kind.table + " where id in ",
                     " and school_id = ? and ended_at is null",
                     [&](const std::string& sql, db::Params params) {
                         params.emplace_back(school.value);
                         db::Query query(reader.connection(), sql);
                         query.bind(params);
                         while (query.next()) live.insert(query.number(0));
                     });
    return live;
}

std::vector<Verdict> judge(const Reader& reader, const Entity& kind, const Records& live) {
    std::vector<Verdict> verdicts;
    for (const std::int64_t id : live) verdicts.push_back({.row = id});
    for (const QualityPart& part : reader.store().contributions().quality_parts)
        if (part.record == kind.key) part.judge(reader, verdicts);
    std::erase_if(verdicts, [](const Verdict& verdict) { return !verdict.current; });
    return verdicts;
}

/// Ids carry the time of their making: nobody touched the record before.
Date first_day_of(std::int64_t id) {
    return civil_date(Instant{id_layout::tick_in(id) * id_layout::tick_ms + id_layout::epoch_ms});
}

/// What is stored, or wanted, of some records.
struct Kept {
    std::vector<DataFinding> findings;
    std::vector<RecordScore> scores;
};

Kept wanted_of(const Reader& reader, const Entity& kind, const std::vector<Verdict>& verdicts,
               const std::map<std::string, Accepted>& accepted) {
    const Accepted none;
    Kept wanted;
    for (const Verdict& verdict : verdicts) {
        const Subject subject{.record = record_text(kind, verdict.row),
                              .kind = kind.table,
                              .first_day = first_day_of(verdict.row),
                              .today = reader.today()};
        const auto found = accepted.find(subject.record);
        std::vector<DataFinding> findings =
            findings_of(verdict, subject, found == accepted.end() ? none : found->second);
        wanted.scores.push_back(score_of(verdict, subject, findings));
        for (DataFinding& finding : findings) {
            if (!finding.group_key.empty())  // it may be a number that is secret elsewhere
                finding.group_key =
                    reader.store().ring().fingerprint(finding.group_key, "quality_data_finding.group_key");
            wanted.findings.push_back(std::move(finding));
        }
    }
    return wanted;
}

void append_groups(const std::vector<DataFinding>& findings, std::set<std::string>& groups) {
    for (const DataFinding& finding : findings)
        if (!finding.group_key.empty()) groups.insert(finding.group_key);
}

/// Runs `work` as the system in that school, or in every one: what is read there is not the actor's part.
void in_whole_school(Tx& tx, Id<org::School> school, const std::function<void(const Reader&)>& work) {
    tx.everywhere(why_all, [&] { tx.in_school(school, [&] { work(tx.unscoped(why_all)); }); });
}

using BySchool = std::map<Id<org::School>, Records>;

/// The school of each record. Of one that was erased its score still tells.
BySchool by_school(const Reader& reader, const Entity& kind, const Records& records) {
    check(kind.school_owned, "a record that no school owns is judged by none");
    BySchool schools;
    std::set<std::string> unknown;
    for (const std::int64_t id : records) unknown.insert(record_text(kind, id));
    store::in_pieces(records,
                     "select one.id, one.school_id from " + store::of_every_school(reader, kind.table)
                         + " where one.id in ",
                     "", [&](const std::string& sql, const db::Params& params) {
                         db::Query query(reader.connection(), sql);
                         query.bind(params);
                         while (query.next()) {
                             schools[{query.number(1)}].insert(query.number(0));
                             unknown.erase(record_text(kind, query.number(0)));
                         }
                     });
    store::in_pieces(unknown,
                     "select one.record, one.school_id from "
                         + store::of_every_school(reader, "quality_record_score") + " where one.record in ",
                     "", [&](const std::string& sql, const db::Params& params) {
                         db::Query query(reader.connection(), sql);
                         query.bind(params);
                         while (query.next())
                             schools[{query.number(1)}].insert(*parse_id(kind.prefix, query.text(0)));
                     });
    return schools;
}

using ByKind = std::map<const Entity*, Records>;
using Places = std::map<Id<org::School>, ByKind>;

/// Records whose findings share a group with others, apart from those that are settled; of every school.
Places in_groups(const Reader& reader, const std::set<std::string>& groups, const Places& settled) {
    Places found;
    // School by school, as the key of a group begins.
    store::in_pieces(
        groups,
        "select distinct f.record, f.school_id from org_school as s join quality_data_finding as f "
        "on f.school_id = s.id and f.ended_at is null and f.group_key in ",
        "", [&](const std::string& sql, const db::Params& params) {
            db::Query query(reader.connection(), sql);
            query.bind(params);
            while (query.next()) {
                const NamedRecord record = named_record(reader, query.text(0));
                if (record.kind) found[{query.number(1)}][record.kind].insert(record.id);
            }
        });
    for (const auto& [school, kinds] : settled)
        for (const auto& [kind, records] : kinds)
            for (const std::int64_t record : records) found[school][kind].erase(record);
    return found;
}

/// The classes that a record went out of or came into: their own verdicts count who is in them.
void append_moves(const std::vector<RecordScore>& stored, const std::vector<RecordScore>& wanted,
                  std::set<std::int64_t>& classes) {
    std::map<std::string, std::optional<Id<classes::Class>>> before;
    for (const RecordScore& score : stored) before[score.record] = score.class_id;
    for (const RecordScore& score : wanted) {
        const auto was = before.find(score.record);
        const auto left = was == before.end() ? std::nullopt : was->second;
        if (left == score.class_id) continue;
        if (left) classes.insert(left->value);
        if (score.class_id) classes.insert(score.class_id->value);
    }
}

/// Records that somebody changed, and others that are judged again for it.
struct Concerned {
    ByKind touched, beside;
};

/// And one more round, for those that lost or found somebody of their group, or of their class.
void settle_with_groups(Tx& tx, Concerned concerned) {
    Places settled;
    std::set<std::string> groups;
    const auto settle_kind = [&](const Entity& kind, const Records& ids, Touch touch) {
        for (const auto& [school, records] : by_school(tx, kind, ids)) {
            settled[school][&kind].insert(records.begin(), records.end());
            Settled done = settle(tx, kind, school, records, touch);
            groups.merge(done.groups);
            if (!done.classes.empty())
                settle(tx, tx.catalog().of(type_key<classes::Class>()), school, done.classes, Touch::by_time);
        }
    };
    for (const auto& [kind, ids] : concerned.touched) {
        settle_kind(*kind, ids, Touch::by_change);
        std::erase_if(concerned.beside[kind], [&of = ids](std::int64_t id) { return of.contains(id); });
    }
    for (const auto& [kind, ids] : concerned.beside) settle_kind(*kind, ids, Touch::by_time);
    for (const auto& [school, kinds] : in_groups(tx, groups, settled))
        for (const auto& [kind, ids] : kinds)
            if (!ids.empty()) settle(tx, *kind, school, ids, Touch::by_time);
}

/// Records of every school with a finding of that code that names a group.
Records found_in_groups(const Reader& reader, const Entity& kind, std::string_view code) {
    db::Query query(reader.connection(),
                    "select distinct f.record from org_school as s join quality_data_finding as f on "
                    "f.school_id = s.id and f.ended_at is null and f.group_key > '' and f.record_kind = ? "
                    "and f.code = ?");
    query.bind(kind.table).bind(code);
    Records records;
    while (query.next())
        if (const auto id = parse_id(kind.prefix, query.text(0))) records.insert(*id);
    return records;
}

void append_accepted(const Reader& reader, const Records& rows, ByKind& records) {
    std::set<Id<AcceptedFinding>> ids;
    for (const std::int64_t row : rows) ids.insert({row});
    for (const AcceptedFinding& row :
         rows_of<&AcceptedFinding::id>(reader, ids, {.limit = rows_a_page, .with_ended = true}))
        if (const NamedRecord record = named_record(reader, row.record); record.kind)
            records[record.kind].insert(record.id);
}

}  // namespace

std::vector<const Entity*> judged_kinds(const Reader& reader) {
    std::vector<const Entity*> kinds;
    for (const QualityPart& part : reader.store().contributions().quality_parts) {
        const Entity* kind = &reader.catalog().of(part.record);
        if (std::find(kinds.begin(), kinds.end(), kind) == kinds.end()) kinds.push_back(kind);
    }
    return kinds;
}

NamedRecord named_record(const Reader& reader, std::string_view text) {
    for (const Entity* kind : judged_kinds(reader))
        if (const auto id = parse_id(kind->prefix, text)) return {kind, *id};
    return {};
}

std::string record_text(const Entity& kind, std::int64_t id) {
    std::string text;
    append_id(text, kind.prefix, id);
    return text;
}

Records records_of(const Reader& reader, const Entity& kind, Id<org::School> school) {
    Records records;
    {
        db::Query query(reader.connection(),
                        "select id from " + kind.table + " where school_id = ? and ended_at is null");
        query.bind(school.value);
        while (query.next()) records.insert(query.number(0));
    }
    for (const char* table : {"quality_record_score", "quality_data_finding"}) {
        db::Query query(reader.connection(), "select distinct record from " + std::string(table)
                                                 + " where school_id = ? and record_kind = ?");
        query.bind(school.value).bind(kind.table);
        while (query.next())
            if (const auto id = parse_id(kind.prefix, query.text(0))) records.insert(*id);
    }
    return records;
}

Settled settle(Tx& tx, const Entity& kind, Id<org::School> school, const Records& records, Touch touch) {
    Settled settled;
    std::set<std::string> names;
    for (const std::int64_t id : records) names.insert(record_text(kind, id));
    in_whole_school(tx, school, [&](const Reader& reader) {
        const auto accepted = accepted_by_record(
            rows_of<&AcceptedFinding::record>(reader, names, {.limit = rows_a_page}), reader.today());
        const auto verdicts = judge(reader, kind, live_of(reader, kind, school, records));
        Kept wanted = wanted_of(reader, kind, verdicts, accepted);
        const Kept stored{rows_of<&DataFinding::record>(reader, names, {.limit = rows_a_page}),
                          rows_of<&RecordScore::record>(reader, names, {.limit = rows_a_page})};
        append_groups(stored.findings, settled.groups);
        append_groups(wanted.findings, settled.groups);
        append_moves(stored.scores, wanted.scores, settled.classes);
        write_derived(tx, school, difference(stored.findings, std::move(wanted.findings)));
        write_derived(tx, school, difference(stored.scores, std::move(wanted.scores), touch, reader.today()));
    });
    return settled;
}

void refresh(Tx& tx, TypeKey kind, const std::set<std::int64_t>& records) {
    settle_with_groups(tx, {.beside = {{&tx.catalog().of(kind), records}}});
}

Refreshed refresh_school(Tx& tx, Id<org::School> school) {
    Refreshed done;
    for (const Entity* kind : judged_kinds(tx))
        settle(tx, *kind, school, records_of(tx, *kind, school), Touch::by_time);
    for (auto [table, count] : {std::pair{"quality_record_score", &done.records},
                                std::pair{"quality_data_finding", &done.findings}}) {
        db::Query query(tx.connection(),
                        "select count(*) from " + std::string(table) + " where school_id = ?");
        if (query.bind(school.value).next()) *count = query.number(0);
    }
    return done;
}

bool watches(const Contributions& contributions, TypeKey entity) {
    const auto& parts = contributions.quality_parts;
    const auto& sources = contributions.quality_sources;
    return entity == type_key<AcceptedFinding>()
           || std::any_of(parts.begin(), parts.end(),
                          [&](const QualityPart& part) { return part.record == entity; })
           || std::any_of(sources.begin(), sources.end(),
                          [&](const QualitySource& source) { return source.entity == entity; });
}

void changed(Tx& tx, const ChangedRows& rows) {
    Concerned concerned;
    in_whole_school(tx, {}, [&](const Reader& reader) {
        const Reader always = reader.as_of({});
        for (const Entity* kind : judged_kinds(reader))
            if (const auto own = rows.find(kind->key); own != rows.end())
                concerned.touched[kind].insert(own->second.begin(), own->second.end());
        for (const QualitySource& source : reader.store().contributions().quality_sources) {
            const auto own = rows.find(source.entity);
            if (own == rows.end()) continue;
            const Entity& kind = reader.catalog().of(source.record);
            source.concerned(always,
                             source.code.empty() ? own->second : found_in_groups(always, kind, source.code),
                             (source.own ? concerned.touched : concerned.beside)[&kind]);
        }
        if (const auto own = rows.find(type_key<AcceptedFinding>()); own != rows.end())
            append_accepted(always, own->second, concerned.touched);
    });
    settle_with_groups(tx, std::move(concerned));
}

}  // namespace truong::quality
