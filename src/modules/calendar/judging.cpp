#include "modules/calendar/judging.hpp"

#include <algorithm>

#include "modules/calendar/rules.hpp"

namespace truong::calendar {

namespace {

constexpr std::size_t rows_at_a_time = 500, most_findings = 20;
constexpr int longest_exception = 120;  // days; the summer holidays

/// A live row that was changed, and the school that owns it.
template <class Row> struct Changed {
    Row row;
    Id<org::School> school;
};

template <class Row>
std::vector<Changed<Row>> changed_rows(const Reader& reader, const std::vector<std::int64_t>& numbers) {
    std::vector<Changed<Row>> rows;
    for (std::size_t next = 0; next < numbers.size(); next += rows_at_a_time) {
        const std::size_t end = std::min(next + rows_at_a_time, numbers.size());
        std::vector<Id<Row>> ids;
        for (std::size_t i = next; i < end; ++i) ids.push_back({numbers[i]});
        std::vector<RowMeta> metas;
        const std::size_t before = rows.size();
        reader.fetch(
            reader.catalog().of(type_key<Row>()), {.condition = where<&Row::id>.in(ids)},
            [&]() -> void* { return &rows.emplace_back().row; }, &metas);
        for (std::size_t i = 0; i < metas.size(); ++i) rows[before + i].school = metas[i].school;
    }
    return rows;
}

/// Throws `invalid` with what `judge(reader, changed)` finds wrong with the rows. The reader sees every
/// school: a row may have been written for another one than the actor's own.
template <class Row, class Judge>
void judge_each(Tx& tx, const std::vector<std::int64_t>& numbers, Judge judge) {
    Findings findings;
    tx.as_system("the rules of the calendar hold in every school", [&] {
        tx.in_school({}, [&] {
            const Reader reader = tx.as_of({});
            for (const Changed<Row>& changed : changed_rows<Row>(reader, numbers)) {
                const Findings more = judge(reader, changed);
                findings.insert(findings.end(), more.begin(), more.end());
                if (findings.size() >= most_findings) break;
            }
        });
    });
    require(std::move(findings));
}

template <auto Member> Condition equals(const member_type<Member>& value) {
    return value ? where<Member> == *value : where<Member>.is_null();
}

/// Frame or plan: a second one for the same stage would make the dates a matter of chance.
template <class Row> Findings check_plan(const Reader& reader, const Row& row, const Condition& owner) {
    Findings findings = check_dates(dates_in(row), reader.get(row.year_id));
    const auto twins = reader.count<Row>(where<&Row::year_id> == row.year_id
                                         && equals<&Row::stage_id>(row.stage_id) && owner);
    if (twins > 1) findings.insert(findings.begin(), {.path = "year_id", .code = "taken"});
    return findings;
}

template <class Row> void judge_days(Tx& tx, const std::vector<std::int64_t>& numbers) {
    judge_each<Row>(tx, numbers, [](const Reader&, const Changed<Row>& changed) {
        return check_days({changed.row.first_day, changed.row.last_day}, longest_exception, "last_day");
    });
}

}  // namespace

void judge_years(Tx& tx, const std::vector<std::int64_t>& years) {
    judge_each<SchoolYear>(tx, years, [](const Reader& reader, const Changed<SchoolYear>& changed) {
        const int start = changed.row.start_year;
        return check_year(changed.row,
                          reader.all<SchoolYear>(where<&SchoolYear::start_year> >= start - 1
                                                 && where<&SchoolYear::start_year> <= start + 1));
    });
}

void judge_snapshots(Tx& tx, const std::vector<std::int64_t>& snapshots) {
    judge_each<SnapshotDay>(tx, snapshots, [](const Reader& reader, const Changed<SnapshotDay>& changed) {
        return check_snapshot(changed.row, reader.get(changed.row.year_id));
    });
}

void judge_frames(Tx& tx, const std::vector<std::int64_t>& frames) {
    judge_each<YearFrame>(tx, frames, [](const Reader& reader, const Changed<YearFrame>& changed) {
        return check_plan(reader, changed.row, equals<&YearFrame::unit_id>(changed.row.unit_id));
    });
}

void judge_plans(Tx& tx, const std::vector<std::int64_t>& plans) {
    judge_each<YearPlan>(tx, plans, [](const Reader& reader, const Changed<YearPlan>& changed) {
        const Condition owner{table_name<YearPlan>() + ".school_id = ?", {changed.school.value}};
        return check_plan(reader, changed.row, owner);
    });
}

void judge_exceptions(Tx& tx, const std::vector<std::int64_t>& exceptions) {
    judge_days<DayException>(tx, exceptions);
}

void judge_school_exceptions(Tx& tx, const std::vector<std::int64_t>& exceptions) {
    judge_days<SchoolDayException>(tx, exceptions);
}

void judge_shifts(Tx& tx, const std::vector<std::int64_t>& shifts) {
    judge_each<ShiftTime>(tx, shifts, [](const Reader&, const Changed<ShiftTime>& changed) {
        return check_shift(changed.row);
    });
}

}  // namespace truong::calendar
