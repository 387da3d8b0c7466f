// Eight weeks in which the records of a demo school were filled in, up to what they are today.
#include "modules/home/measures.hpp"

namespace truong::home {

namespace {

std::int64_t earlier(std::int64_t now, std::int64_t lost) { return std::max<std::int64_t>(0, now - lost); }

/// Shares grow by small uneven steps; counts of pupils hardly move, errors become fewer.
FigureDay days_before(const FigureDay& today, int days, std::uint64_t seed) {
    FigureDay then = today;
    const auto uneven = static_cast<std::int64_t>((seed + static_cast<std::uint64_t>(days / 7) * 7) % 5);
    if (today.code == "quality.errors")
        then.part = today.part + days / 3 + uneven / 2;
    else if (today.whole > 0)
        then.part = earlier(today.part, (today.whole * days) / 400 + (days >= 7 ? uneven : 0));
    else
        then.part = earlier(today.part, days / 20);
    return then;
}

/// Who fills the demo keeps no records of a school: the shares that only registrars are told come from the
/// scores.
std::vector<FigureDay> measured(const Reader& reader) {
    std::vector<FigureDay> figures = measure_school(reader);
    const auto lines = quality::scores(reader, {.by = "school", .kind = table_name<people::Pupil>()});
    for (FigureDay& figure : figures)
        for (const quality::ScoreLine& line : lines) {
            if (figure.code == "quality.complete") figure.part = line.filled, figure.whole = line.required;
            if (figure.code == "quality.correct") figure.part = line.verified, figure.whole = line.verifiable;
        }
    return figures;
}

}  // namespace

void fill_demo(Tx& tx, DemoSize size, std::uint64_t seed) {
    if (size == DemoSize::none) return;
    for (const org::School& school : tx.all<org::School>())
        tx.in_school(school.id, [&] {
            // The hooks judge when all of the demo stands: too late for the figures.
            quality::refresh_school(tx, school.id);
            const std::vector<FigureDay> today = measured(tx);
            for (int days = 0; days <= trend_days; ++days) {
                std::vector<FigureDay> then;
                for (const FigureDay& figure : today) then.push_back(days_before(figure, days, seed));
                const bool school_day = weekday(tx.today() - days) <= 6;
                then.push_back({.code = std::string(worked_code), .part = school_day});
                keep_day(tx, tx.today() - days, then);
            }
        });
}

}  // namespace truong::home
