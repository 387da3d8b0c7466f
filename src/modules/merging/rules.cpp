#include "modules/merging/rules.hpp"

#include <algorithm>

namespace truong::merging {

Side propose(const Standing& kept, const Standing& lost) {
    if (kept.filled != lost.filled) return kept.filled ? Side::kept : Side::lost;
    if (kept.level != lost.level) return kept.level > lost.level ? Side::kept : Side::lost;
    return lost.filled && lost.age > kept.age ? Side::lost : Side::kept;
}

std::vector<DateRange> uncovered(const DateRange& wanted, std::vector<DateRange> taken) {
    std::sort(taken.begin(), taken.end(),
              [](const DateRange& left, const DateRange& right) { return left.first < right.first; });
    std::vector<DateRange> free;
    Date next = wanted.first;
    for (const DateRange& days : taken) {
        if (wanted.last && days.first > *wanted.last) break;
        if (days.last && *days.last < next) continue;
        if (days.first > next) free.push_back({next, Date{days.first.days - 1}});
        if (!days.last) return free;
        next = std::max(next, Date{days.last->days + 1});
    }
    if (!wanted.last || next <= *wanted.last) free.push_back({next, wanted.last});
    return free;
}

DateRange both_times(const DateRange& left, const DateRange& right) {
    DateRange all{std::min(left.first, right.first), {}};
    if (left.last && right.last) all.last = std::max(*left.last, *right.last);
    return all;
}

bool says_as_much(const people::Guardianship& stays, const people::Guardianship& goes) {
    return stays.custody == goes.custody && stays.may_collect == goes.may_collect && stays.legal == goes.legal
           && (goes.custody_note.empty() || goes.custody_note == stays.custody_note);
}

AccountFate settle_accounts(const AccountStanding& kept, const AccountStanding& lost) {
    if (!kept.exists || !lost.exists) return AccountFate::none_goes;
    if (kept.in_use && lost.in_use) return AccountFate::refused;
    return lost.in_use ? AccountFate::kept_goes : AccountFate::lost_goes;
}

}  // namespace truong::merging
