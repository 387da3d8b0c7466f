// Findings as work: in words, for whoever can mend them.
#include "base/check.hpp"
#include "modules/quality/entities.hpp"
#include "modules/quality/labels.hpp"
#include "platform/store/rows_of.hpp"

namespace truong::quality {

namespace {

constexpr int lines_at_once = 50;

/// Errors before warnings before information.
constexpr std::string_view urgency =
    "case when quality_data_finding.severity = 'error' then 0 "
    "when quality_data_finding.severity = 'warning' then 1 else 2 end";

std::int64_t urgency_of(Severity severity) {
    return static_cast<std::int64_t>(Severity::error) - static_cast<std::int64_t>(severity);
}

Condition narrowed(const WorklistQuery& query) {
    Condition all = where<&DataFinding::accepted> == query.accepted.value_or(false);
    if (query.class_id) all = std::move(all) && where<&DataFinding::class_id> == *query.class_id;
    if (query.fixer) all = std::move(all) && where<&DataFinding::fixer> == *query.fixer;
    if (query.code) all = std::move(all) && where<&DataFinding::code> == *query.code;
    if (query.field) all = std::move(all) && where<&DataFinding::field> == *query.field;
    if (query.kind) all = std::move(all) && where<&DataFinding::record_kind> == *query.kind;
    if (query.record) all = std::move(all) && where<&DataFinding::record> == *query.record;
    if (query.severity) all = std::move(all) && where<&DataFinding::severity> == *query.severity;
    return all;
}

Condition live_in_scope(const Reader& reader, Condition condition) {
    const Entity& entity = reader.catalog().of(type_key<DataFinding>());
    return std::move(condition) && reader.scope(entity) && access::is_null(entity.table + ".ended_at");
}

std::vector<DataFinding> page_of(const Reader& reader, const WorklistQuery& query) {
    Condition page = live_in_scope(reader, narrowed(query));
    const std::string order = std::string(urgency) + ", quality_data_finding.id";
    if (query.after) {
        const auto last = reader.first<DataFinding>(where<&DataFinding::id> == *query.after);
        if (!last) throw Problem(ProblemKind::not_found, {{.path = "after", .code = "not_found"}});
        page = std::move(page)
               && Condition{'(' + order + ") > (cast(? as bigint), ?)",
                            {urgency_of(last->severity), last->id.value}};
    }
    page.sql = "select quality_data_finding.id from quality_data_finding where " + page.sql + " order by "
               + order + " limit ?";
    std::vector<Id<DataFinding>> ids;
    {
        db::Query rows(reader.connection(), page.sql);
        store::bind(rows, page.params);
        rows.bind(std::int64_t{query.limit.value_or(lines_at_once)});
        while (rows.next()) ids.push_back({rows.number(0)});
    }
    std::map<Id<DataFinding>, DataFinding> known;
    for (DataFinding& row : rows_of<&DataFinding::id>(reader, {ids.begin(), ids.end()}, {.limit = 1'000}))
        known.emplace(row.id, std::move(row));
    std::vector<DataFinding> findings;
    for (const Id<DataFinding> id : ids) findings.push_back(std::move(known.at(id)));
    return findings;
}

/// The names of what some findings are about, each looked up once.
class Namer {
public:
    Namer(const Reader& reader, const std::vector<DataFinding>& findings) : reader_(reader) {
        std::map<const Entity*, Records> records;
        Records in_classes;
        for (const DataFinding& finding : findings) {
            if (const NamedRecord record = named_record(reader, finding.record); record.kind)
                records[record.kind].insert(record.id);
            if (finding.class_id) in_classes.insert(finding.class_id->value);
        }
        for (const auto& [kind, ids] : records)
            for (auto& [id, name] : names_of(reader, *kind, ids)) names_[record_text(*kind, id)] = name;
        classes_ = names_of(reader, reader.catalog().of(type_key<classes::Class>()), in_classes);
    }
    std::string record(const std::string& text) const {
        const auto found = names_.find(text);
        return found == names_.end() ? text : found->second;
    }
    std::string of_class(const std::optional<Id<classes::Class>>& id) const {
        const auto found = id ? classes_.find(id->value) : classes_.end();
        return found == classes_.end() ? std::string() : found->second;
    }

private:
    const Reader& reader_;
    std::map<std::string, std::string> names_;
    std::map<std::int64_t, std::string> classes_;
};

WorkItem item_of(const Reader& reader, const DataFinding& row, const Namer& namer) {
    const Entity* kind = reader.catalog().find_table(row.record_kind);
    const Finding finding{.path = row.field, .code = row.code, .args = split_args(row.args)};
    const Names field = kind ? field_names(reader, *kind, row.field) : Names{row.field, row.field};
    return {.id = row.id,
            .record = row.record,
            .kind = row.record_kind,
            .kind_vi = std::string(kind ? kind->label.vi : std::string_view(row.record_kind)),
            .kind_en = std::string(kind ? kind->label.en : std::string_view(row.record_kind)),
            .name = namer.record(row.record),
            .class_id = row.class_id,
            .class_name = namer.of_class(row.class_id),
            .campus_id = row.campus_id,
            .dimension = row.dimension,
            .severity = row.severity,
            .code = row.code,
            .field = row.field,
            .field_vi = field.vi,
            .field_en = field.en,
            .message_vi = sentence_vi(reader.catalog(), finding),
            .message_en = sentence_en(reader.catalog(), finding),
            .fixer = row.fixer,
            .accepted = row.accepted,
            .found_on = row.found_on};
}

void name_lines(const Reader& reader, std::vector<WorklistLine>& lines, const Records& in_classes) {
    const auto names = names_of(reader, reader.catalog().of(type_key<classes::Class>()), in_classes);
    std::map<std::pair<std::string, std::string>, Names> fields;
    for (WorklistLine& line : lines) {
        if (const auto found = line.class_id ? names.find(line.class_id->value) : names.end();
            found != names.end())
            line.class_name = found->second;
        const auto [at, is_new] = fields.try_emplace({line.kind, line.field});
        const Entity* kind = reader.catalog().find_table(line.kind);
        if (is_new)
            at->second = kind ? field_names(reader, *kind, line.field) : Names{line.field, line.field};
        line.field_vi = at->second.vi;
        line.field_en = at->second.en;
    }
}

}  // namespace

std::vector<WorkItem> worklist(const Reader& reader, const WorklistQuery& query) {
    require_judged(reader, query.kind);
    const std::vector<DataFinding> findings = page_of(reader, query);
    const Namer namer(reader, findings);
    std::vector<WorkItem> items;
    for (const DataFinding& finding : findings) items.push_back(item_of(reader, finding, namer));
    return items;
}

std::vector<WorklistLine> worklists(const Reader& reader, const WorklistsQuery& query) {
    Condition open = live_in_scope(reader, narrowed({.class_id = query.class_id, .fixer = query.fixer}));
    const std::string parts = "class_id, fixer, severity, record_kind, code, field";
    open.sql = "select " + parts + ", count(*) from quality_data_finding where " + open.sql + " group by "
               + parts + " order by class_id nulls first, fixer, " + std::string(urgency)
               + ", record_kind, code, field";
    std::vector<WorklistLine> lines;
    Records in_classes;
    {
        db::Query rows(reader.connection(), open.sql);
        store::bind(rows, open.params);
        while (rows.next()) {
            WorklistLine& line = lines.emplace_back();
            if (!rows.is_null(0))
                line.class_id = Id<classes::Class>{*in_classes.insert(rows.number(0)).first};
            const bool known = codecs::store_choice(line.fixer, rows.text(1))
                               && codecs::store_choice(line.severity, rows.text(2));
            check(known, "a choice of the database is none");
            line.kind = rows.text(3);
            line.code = rows.text(4);
            line.field = rows.text(5);
            line.findings = rows.number(6);
        }
    }
    name_lines(reader, lines, in_classes);
    return lines;
}

}  // namespace truong::quality
