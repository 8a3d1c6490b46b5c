using System.Text.Json;
using Auction.Data.Cases;
using Auction.Data.People;
using Auction.Domain.Calendar;
using Auction.Web.Cases;

namespace Auction.Web.Demo;

/// <summary>The demo cases of the demo judge's court. Their days move with today, so that one seizure is always about to end and one has ended.</summary>
internal sealed class DemoCases(CaseIntakeDesk desk)
{
    private const string Resource = "Auction.Web.Demo.cases.json";

    /// <summary>The day the file was written for.</summary>
    private static readonly DateOnly Written = new(2026, 11, 23);

    /// <summary>Takes them in like any other case.</summary>
    /// <exception cref="InvalidOperationException">The file is faulty.</exception>
    public async Task AddAsync(Guid courtId, Guid clerkId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var days = CourtTime.DayOf(now).DayNumber - Written.DayNumber;
        await using var stream = typeof(DemoCases).Assembly.GetManifestResourceStream(Resource)!;
        using var document = await JsonDocument.ParseAsync(stream, cancellationToken: cancellationToken);
        foreach (var json in document.RootElement.EnumerateArray())
        {
            var (intake, findings) = CaseReading.Of(json);
            if (intake is null)
            {
                throw new InvalidOperationException($"A demo case is faulty: {findings[0].Path} {findings[0].Words.En}");
            }

            await desk.TakeAsync(Moved(intake, days), courtId, clerkId, Roles.Clerk, cancellationToken);
        }
    }

    private static CaseIntake Moved(CaseIntake intake, int days) => intake with
    {
        FiledOn = intake.FiledOn.AddDays(days),
        Assets = [.. intake.Assets.Select(asset => asset with { Seizures = [.. asset.Seizures.Select(seizure => seizure with { From = seizure.From.AddDays(days), Until = seizure.Until.AddDays(days) })] })],
    };
}
