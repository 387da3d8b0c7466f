#include "modules/quality/rules.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace truong::quality {

namespace {

constexpr std::string_view identity_fields[] = {"full_name", "birth_date",      "birth_year",  "birth_month",
                                                "sex",       "personal_number", "sector_code", "other_name"};

/// The first characters of valid UTF-8.
std::string beginning(std::string_view text, std::size_t characters) {
    std::size_t at = 0;
    for (std::size_t seen = 0; at < text.size(); ++at) {
        const bool first_byte = (static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80U;
        if (first_byte && ++seen > characters) break;
    }
    return std::string(text.substr(0, at));
}

bool counts(const DataFinding& finding) {
    return !finding.accepted && finding.severity != Severity::information;
}

template <class Type> std::optional<Id<Type>> optional_id(std::int64_t value) {
    return value == 0 ? std::nullopt : std::optional<Id<Type>>(Id<Type>{value});
}

using Key = std::tuple<std::string, std::string, std::string, std::string>;
Key key_of(const DataFinding& row) { return {row.record, row.code, row.field, row.args}; }
const std::string& key_of(const RecordScore& row) { return row.record; }

/// `keep` takes over into a wanted row what stays of the stored one.
template <class Row, class Keep>
Difference<Row> differing(const std::vector<Row>& stored, std::vector<Row> wanted, Keep keep) {
    std::map<std::decay_t<decltype(key_of(std::declval<Row>()))>, const Row*> before;
    for (const Row& row : stored) before.emplace(key_of(row), &row);
    Difference<Row> difference;
    for (Row& row : wanted) {
        const auto found = before.find(key_of(row));
        keep(row, found == before.end() ? nullptr : found->second);
        if (found == before.end()) {
            difference.added.push_back(std::move(row));
            continue;
        }
        const Row& old = *found->second;
        before.erase(found);
        if (row != old) difference.changed.push_back(std::move(row));
    }
    for (const auto& [key, row] : before) difference.gone.push_back(*row);
    return difference;
}

}  // namespace

std::string joined_args(const std::vector<std::string>& args) {
    std::string text;
    for (std::size_t i = 0; i < std::min(args.size(), args_kept); ++i) {
        std::string arg = beginning(args[i], arg_length);
        std::replace(arg.begin(), arg.end(), '\n', ' ');
        (text += arg) += '\n';
    }
    return text;
}

std::vector<std::string> split_args(std::string_view text) {
    std::vector<std::string> args;
    for (std::size_t end = text.find('\n'); end != std::string_view::npos; end = text.find('\n')) {
        args.emplace_back(text.substr(0, end));
        text.remove_prefix(end + 1);
    }
    return args;
}

Fixer fixer_of(const Verdict& verdict, const Fault& fault) {
    const std::string& field = fault.finding.path;
    const auto* end = std::end(identity_fields);
    const bool identity = field.empty() || fault.finding.code.find("duplicate") != std::string::npos
                          || std::find(std::begin(identity_fields), end, field) != end;
    const bool of_class = verdict.person && verdict.class_id != 0;
    return of_class && !identity ? Fixer::homeroom_teacher : Fixer::clerk;
}

std::map<std::string, Accepted> accepted_by_record(const std::vector<AcceptedFinding>& rows, Date today) {
    std::map<std::string, Accepted> all;
    for (const AcceptedFinding& row : rows)
        if (!row.valid_to || *row.valid_to >= today) all[row.record].emplace(row.code, row.field);
    return all;
}

std::vector<DataFinding> findings_of(const Verdict& verdict, const Subject& subject,
                                     const Accepted& accepted) {
    std::map<Key, DataFinding> findings;
    for (const Fault& fault : verdict.faults) {
        const Finding& finding = fault.finding;
        const std::string field = beginning(finding.path, field_length);
        DataFinding row{.record = subject.record,
                        .record_kind = subject.kind,
                        .person_id = optional_id<people::Person>(verdict.person.value),
                        .class_id = optional_id<classes::Class>(verdict.class_id),
                        .campus_id = optional_id<org::Campus>(verdict.campus.value),
                        .dimension = fault.dimension,
                        .severity = finding.severity,
                        .code = finding.code,
                        .field = field,
                        .args = joined_args(finding.args),
                        .group_key = fault.group,
                        .fixer = fixer_of(verdict, fault),
                        .accepted = accepted.contains({finding.code, field}),
                        .found_on = subject.today};
        const auto [found, is_new] = findings.try_emplace(key_of(row), row);
        if (!is_new && found->second.severity < row.severity) found->second = std::move(row);
    }
    std::vector<DataFinding> rows;
    for (auto& [key, row] : findings) rows.push_back(std::move(row));
    return rows;
}

RecordScore score_of(const Verdict& verdict, const Subject& subject,
                     const std::vector<DataFinding>& findings) {
    RecordScore score{.record = subject.record,
                      .record_kind = subject.kind,
                      .person_id = optional_id<people::Person>(verdict.person.value),
                      .class_id = optional_id<classes::Class>(verdict.class_id),
                      .campus_id = optional_id<org::Campus>(verdict.campus.value),
                      .required = verdict.required,
                      .filled = verdict.filled,
                      .verifiable = verdict.verifiable,
                      .verified = verdict.verified,
                      .touched_on = std::min(subject.first_day, subject.today)};
    std::set<std::string> void_fields;  // filled, and not with what belongs there
    for (const DataFinding& finding : findings) {
        if (!counts(finding)) continue;
        const bool error = finding.severity == Severity::error;
        if (error && verdict.filled_fields.contains(finding.field)) void_fields.insert(finding.field);
        ++(error ? score.errors : score.warnings);
        score.incorrect += error && finding.dimension == Dimension::correct;
        score.doubles += finding.dimension == Dimension::clean;
        score.stale += finding.dimension == Dimension::alive;
    }
    score.filled -= static_cast<int>(void_fields.size());
    return score;
}

Difference<DataFinding> difference(const std::vector<DataFinding>& stored, std::vector<DataFinding> wanted) {
    return differing(stored, std::move(wanted), [](DataFinding& row, const DataFinding* before) {
        if (!before) return;
        row.id = before->id;
        row.found_on = before->found_on;
    });
}

Difference<RecordScore> difference(const std::vector<RecordScore>& stored, std::vector<RecordScore> wanted,
                                   Touch touch, Date today) {
    return differing(stored, std::move(wanted), [&](RecordScore& row, const RecordScore* before) {
        if (before) row.id = before->id;
        if (touch == Touch::by_change)
            row.touched_on = today;
        else if (before)
            row.touched_on = before->touched_on;
    });
}

Date months_before(Date day, int months) {
    const YearMonthDay parts = civil(day);
    const int count = parts.year * 12 + parts.month - 1 - months;
    for (int of_month = parts.day; of_month > 0; --of_month)
        if (const auto found = date_of({count / 12, count % 12 + 1, of_month})) return *found;
    return *date_of({1, 1, 1});
}

bool stands_whatever_is_said(std::string_view code) {
    // Numbers that contradict count against "correct" until a paper settles them; no reason makes them right.
    constexpr std::string_view codes[] = {"personal_number_year", "personal_number_sex", "number_of_another",
                                          "duplicate_number", "population_mismatch"};
    return std::find(std::begin(codes), std::end(codes), code) != std::end(codes);
}

Findings check_acceptance(const Acceptance& wanted, Date today) {
    Findings findings;
    if (text::length(text::tidy(wanted.reason)) < shortest_reason)
        findings.push_back(
            {.path = "reason", .code = "reason_too_short", .args = {std::to_string(shortest_reason)}});
    if (wanted.valid_to && *wanted.valid_to < today)
        findings.push_back({.path = "valid_to", .code = "accepted_until_past"});
    return findings;
}

}  // namespace truong::quality
