// Jobs and undelivered events from the command line, for who looks after a server.
#include "platform/jobs/reports.hpp"

#include <iostream>

#include "app/commands.hpp"
#include "platform/outbox/failures.hpp"

namespace truong::app {

namespace {

const Operation by_keeper{"command-line", {}, {}};
const Actor keeper{.hat = Hat::system};

/// Values of a message, as JSON and as lines of some of its fields.
template <class Report>
void print_reports(Installation& installation, const std::vector<Report>& reports, bool as_json,
                   std::string (*line)(const Report&)) {
    std::string json, text;
    {
        json::Array list(json);
        for (const Report& report : reports) {
            encode(installation.catalog().of(type_key<Report>()), &report, list.item());
            text += line(report) + '\n';
        }
    }
    std::cout << (as_json ? json + '\n' : text);
}

std::string line_of_job(const jobs::JobReport& job) {
    return job.id + '\t' + std::string(name_of(job.state)) + '\t' + job.kind + '\t'
           + std::to_string(job.attempts) + '\t' + iso_text(job.asked_at) + '\t'
           + (job.error.empty() ? job.note : job.error);
}

std::string line_of_failure(const outbox::FailureReport& failure) {
    return failure.id + '\t' + (failure.dead ? "dead" : "waiting") + '\t' + failure.consumer + '\t'
           + failure.event + '\t' + std::to_string(failure.attempts) + '\t' + failure.error;
}

Exit list_jobs(Arguments& arguments, bool as_json) {
    jobs::JobQuery query{.after = arguments.option("--after", "")};
    if (const auto wanted = arguments.option("--state")) {
        jobs::State state{};
        if (!codecs::store_choice(state, *wanted))
            throw Usage("--state waiting | running | done | dead | cancelled");
        query.state = state;
    }
    const auto installation = open_installation(arguments, Presence::beside);
    arguments.finish(2);
    std::vector<jobs::JobReport> reports;
    installation->store().read(keeper, by_keeper,
                               [&](const Reader& reader) { reports = jobs::list(reader, query); });
    print_reports(*installation, reports, as_json, line_of_job);
    return Exit::done;
}

Exit list_undelivered(Arguments& arguments, bool as_json) {
    const outbox::FailureQuery query{.after = arguments.option("--after", "")};
    const auto installation = open_installation(arguments, Presence::beside);
    arguments.finish(2);
    std::vector<outbox::FailureReport> reports;
    installation->store().read(keeper, by_keeper,
                               [&](const Reader& reader) { reports = outbox::failures(reader, query); });
    print_reports(*installation, reports, as_json, line_of_failure);
    return Exit::done;
}

Exit change_job(Arguments& arguments, bool as_json, jobs::JobReport (*change)(Tx&, const jobs::JobChoice&)) {
    const std::string id = arguments.required("--id");
    const auto installation = open_installation(arguments, Presence::beside);
    arguments.finish(2);
    jobs::JobReport report;
    installation->store().write(keeper, by_keeper, [&](Tx& tx) { report = change(tx, {id}); });
    print_reports<jobs::JobReport>(*installation, {report}, as_json, line_of_job);
    return Exit::done;
}

Exit replay_event(Arguments& arguments, bool as_json) {
    const std::string id = arguments.required("--id");
    const auto installation = open_installation(arguments, Presence::beside);
    arguments.finish(2);
    outbox::FailureReport report;
    installation->store().write(keeper, by_keeper, [&](Tx& tx) { report = outbox::replay(tx, {id}); });
    print_reports<outbox::FailureReport>(*installation, {report}, as_json, line_of_failure);
    return Exit::done;
}

}  // namespace

Exit jobs_command(Arguments& arguments) {
    const bool as_json = arguments.flag("--json");
    const std::string verb = arguments.word(1).value_or("");
    if (verb == "list") return list_jobs(arguments, as_json);
    if (verb == "cancel") return change_job(arguments, as_json, jobs::cancel);
    if (verb == "replay") return change_job(arguments, as_json, jobs::replay);
    if (verb == "undelivered") return list_undelivered(arguments, as_json);
    if (verb == "redeliver") return replay_event(arguments, as_json);
    throw Usage("jobs list | cancel | replay | undelivered | redeliver");
}

}  // namespace truong::app
