#pragma once
// Demands of people about their data: taken in, executed.
#include "modules/privacy/rules.hpp"

namespace truong::privacy {

/// Who demands, about whom, how it came in.
struct Demand {
    Id<people::Person> subject, asker;
    Channel channel = Channel::app;
};
/// A consent was withdrawn: for us it has ended, others still have to be told.
void open_withdrawal(Tx& tx, const Demand& demand, const Purpose& purpose);

/// Does what the request asks for; gives the legal ground of what had to stay, empty: nothing had to.
std::string execute(Tx& tx, const DataRequest& request);

/// Throws `on_hold` while anything about the person is held.
void require_no_hold(const Reader& reader, Id<people::Person> person);

/// Work on other rows than those that the actor may write, in his school.
void in_own_school(Tx& tx, std::string_view reason, const std::function<void()>& work);

/// Open requests, and those of them that are late.
Condition waiting_requests(const Reader& reader);
Condition late_requests(const Reader& reader);

/// The document that a request to see one's data was answered with.
http::Response download_document(const Visit& visit);

}  // namespace truong::privacy
