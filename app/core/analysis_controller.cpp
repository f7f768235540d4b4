// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/analysis_controller.h"

namespace waterhammer {

namespace {

constexpr int quiet = 250; ///< ms without a new run before the long analyses begin

} // namespace

AnalysisController::AnalysisController(QObject* parent)
    : QObject(parent)
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(quiet);
    connect(&m_quiet, &QTimer::timeout, this, &AnalysisController::begin);
}

AnalysisController::~AnalysisController() { m_job.cancel(); }

void AnalysisController::request(const RunPtr& run, const DraftPtr& reference)
{
    cancel();
    m_run = run;
    m_reference = reference;
    m_quiet.start();
}

void AnalysisController::cancel()
{
    ++m_newest;
    m_quiet.stop();
    m_job.cancel();
}

void AnalysisController::begin()
{
    m_job.post([this, number = m_newest, run = m_run, reference = m_reference](
                   const std::stop_token& stop) { compute(number, run, reference, stop); });
}

void AnalysisController::compute(
    std::uint64_t number, const RunPtr& run, const DraftPtr& reference, const std::stop_token& stop)
{
    const auto deliver = [this, number](auto result, auto signal) {
        QMetaObject::invokeMethod(
            this,
            [this, number, result = std::move(result), signal] {
                if (number == m_newest)
                    Q_EMIT(this->*signal)(result);
            },
            Qt::QueuedConnection);
    };
    if (auto attribution = attribute(run->trajectory.scenario, stop))
        deliver(*attribution, &AnalysisController::attributionFound);
    if (auto tippings = leverTippings(*run->draft, *reference, stop))
        deliver(*tippings, &AnalysisController::tippingsFound);
}

} // namespace waterhammer
