#pragma once
// Who decides about a use of data, what follows from the answers, and how days are counted. Pure.
#include <set>

#include "modules/calendar/api.hpp"
#include "modules/privacy/api.hpp"

namespace truong::privacy {

struct ConsentAges {
    int child_voice = 0, own_consent = 0, adulthood = 0;
};

/// too_young: others decide; child: others decide, his voice counts; own: he decides; adult: he acts alone.
enum class Standing { too_young, child, own, adult };
/// A pupil without a birth date counts as a child; anybody else without one as grown up.
Standing standing_of(const ConsentAges& ages, std::optional<Date> born_on, bool pupil, Date day);

/// What there is to know about a purpose on a day.
struct PurposeFacts {
    std::optional<Purpose> purpose;
    std::set<Id<Notice>> accepted;  // texts whose consent still counts
};
/// What there is to know about a person on a day.
struct SubjectFacts {
    std::optional<Date> born_on;
    bool pupil = false;
    bool restricted = false;
    std::set<Id<people::Person>> guardians;  // who stand for him on that day
    std::vector<Consent> answers;            // to the purpose; the last one of each person and side
};
struct Judgement {
    bool allowed = false;
    Reason reason = Reason::not_asked;
};
Judgement judge(const PurposeFacts& purpose, const ConsentAges& ages, const SubjectFacts& subject, Date day);
/// Somebody should be asked, so that the purpose may be allowed one day.
bool must_ask(Reason reason);

/// The texts that still count on the day: the newest one that asks again, and those after it.
std::set<Id<Notice>> accepted_notices(const std::vector<Notice>& notices, Date day);

/// Which side an answer belongs to. Throws nothing: a finding says why he may not answer.
struct Speaker {
    Id<people::Person> speaker, subject;
    bool guardian = false;  // stands for the subject today
};
struct SideFound {
    Side side = Side::subject;
    Findings findings;
};
SideFound side_of(const Speaker& speaker, Standing standing);

/// What is wrong with an answer. `before` is his last answer to the same purpose.
struct AnswerFacts {
    std::optional<Purpose> purpose;
    std::optional<Id<Notice>> current_notice;
    std::optional<Consent> before;
    int answers_today = 0;
};
Findings check_answer(const AnswerFacts& facts, Id<Notice> notice, ConsentState state);

/// "203.0.113.7" → "203.0.113.x"; of the longer form the first three groups. Empty where it is no address.
std::string masked_address(std::string_view address);

struct DueDays {
    Date acknowledge_by, due_on;
};
/// A last day that is no working day stays the last day: earlier than the law asks, never later.
DueDays due_days(const RequestClock& clock, Date received, bool third_party, const calendar::DayTable& table);
bool is_open(RequestState state);
Findings check_extension(const DataRequest& request, std::string_view reason, Date today);
Findings check_finish(const DataRequest& request, Id<people::Person> decider);

/// That many months later; the last day of the month where there is no such day.
Date months_after(Date day, int months);
/// Rows that ended on this day or before have been kept for that many months, and today is past them.
Date last_end_due(Date today, int months);

}  // namespace truong::privacy
